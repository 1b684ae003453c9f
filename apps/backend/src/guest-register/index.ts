export { guestBody } from "./body";
export { forgetGuests, listGuests, removeGuest, takeGuest } from "./register";
