export { alertsBody, chooseAlerts, deviceBody, readAlerts, setDevice } from "./choose";
export { noteAlerts, tellDesks } from "./note-alerts";
