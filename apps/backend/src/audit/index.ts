export { type Actor, memberActor, officerOf, SYSTEM } from "./actor";
export { type Deed, noteDeed } from "./note-deed";
export { readTrail, type TrailFilter } from "./read-trail";
