/** Limits on sharing that texts mention too. */

/** How often a participant can share; a later revision replaces an earlier one. */
export const MOST_REVISIONS = 8
/** How many statements somebody can name to talk about. */
export const MOST_TOPICS = 3
/** The highest count of wishes for one relation; somebody with more shares this number. */
export const MOST_WISHES = 7
/** Scores go to a colleague in multiples of this. */
export const COLLEAGUE_STEP = 5
