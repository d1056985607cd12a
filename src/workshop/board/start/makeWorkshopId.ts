/** The part of the page for trainers where a workshop is made. */
export const makeWorkshopId = 'make-workshop'
