export { type AtVisit, answeringDeparture, answeringExperience } from "./answering";
export { callOffBody, changeBody, closureBody, messageBody, monthQuery, pricesBody } from "./bodies";
export { callOffOwn, changeOwnDeparture, closeDays } from "./departures";
export { sendMessage } from "./messages";
export { deskDeparture, participantsOf } from "./participants";
export { participantsFile, participantsFileName } from "./participants-file";
export { setTicketPrices } from "./prices";
export { departureShown, deskExperience, ownExperiences, ownMonth } from "./read-experience";
export { addOwnDeparture, addOwnSchedule, endOwnSchedule } from "./schedules";
