export { statementPdf } from "./pdf";
export { monthAsked, readStatement } from "./read-statement";
export { statementFileName, statementSheet } from "./sheet";
export { readWithholding, withholdingFileName, withholdingSheet } from "./withholding";
