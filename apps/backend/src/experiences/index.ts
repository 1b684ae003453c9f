export {
  changeBody,
  changeResourceBody,
  changeRoomBody,
  departureBody,
  openBody,
  resourceBody,
  roomBody,
  scheduleBody,
  ticketsBody,
  usesBody,
} from "./bodies";
export { changeResource } from "./change-resource";
export { changeRoom } from "./change-room";
export { experienceForOffice, listExperiences } from "./list-experiences";
export { changeExperience, openExperience } from "./open-experience";
export { addDeparture, addSchedule, changeSchedule, endSchedule, type ScheduleChanged } from "./schedules";
export { addResource, addRoom, setTickets, setUses } from "./tickets";
