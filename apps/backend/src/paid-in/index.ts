export { bookPaid } from "./book-paid";
export { closeOpened } from "./close-opened";
