export { daysAsked, readFigures } from "./read-figures";
export { figuresFile, figuresFileName } from "./sheet";
