export { guestBody } from "./body";
export { forgetGuests, readRegister, removeGuest } from "./register";
export { takeGuest } from "./take-guest";
