export {
  changeBody,
  departureBody,
  openBody,
  resourceBody,
  roomBody,
  scheduleBody,
  ticketsBody,
  usesBody,
} from "./bodies";
export { experienceForOffice, listExperiences } from "./list-experiences";
export { changeExperience, openExperience } from "./open-experience";
export { addDeparture, addSchedule, changeSchedule, endSchedule, type ScheduleChanged } from "./schedules";
export { addResource, addRoom, setTickets, setUses } from "./tickets";
