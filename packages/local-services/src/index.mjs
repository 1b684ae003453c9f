export { clusterState, runningServer, stopRunning } from "./cluster.mjs";
export { askDatabase, databasesOf, quotedName } from "./databases.mjs";
export { freePort, portIsFree } from "./ports.mjs";
export { startPostgres } from "./postgres.mjs";
export { PostgresProblem } from "./problem.mjs";
export { throwAwayPostgres } from "./throw-away.mjs";
