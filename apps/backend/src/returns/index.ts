export { answerReturn, escalateReturn, listReturns } from "./answer";
export { askReturn, orderReturns } from "./ask";
export { answerReturnBody, escalateBody, returnBody } from "./body";
export { settleReturns } from "./settle";
