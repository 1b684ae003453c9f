export { noticeBody } from "./body";
export { type PostedNotice, postNotice } from "./post-notice";
export { MEANT } from "./whom";
