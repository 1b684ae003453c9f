export { noticeBody, whomAsked } from "./body";
export { type PostedNotice, postNotice } from "./post-notice";
export { type NoticeReach, noticeReach } from "./reach";
export { MEANT } from "./whom";
