export { guestBody } from "./body";
export { forgetGuests, readRegister, removeGuest, takeGuest } from "./register";
