/** The id of the part of the trainers' page where a workshop is made. */
export const makeWorkshopId = 'make-workshop'
