export { checkIn } from "./check-in";
export { checkInDays, forgetCheckIns } from "./forget";
export { checkInList } from "./list";
export { checkInKey } from "./signing-key";
export { undoCheckIn } from "./undo";
export { deskVisits } from "./visits";
