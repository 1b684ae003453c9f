export { checkIn } from "./check-in";
export { checkInList } from "./list";
export { checkInKey } from "./signing-key";
export { undoCheckIn } from "./undo";
export { deskVisits } from "./visits";
