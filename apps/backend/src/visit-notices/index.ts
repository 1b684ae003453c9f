export { noticeBody, whomAsked } from "./body";
export { type PostedNotice, postNotice } from "./post-notice";
export { type NoticeReach, noticeReach } from "./reach";
export { listNotices, type NoticeWritten, noticeTold, type Told } from "./sent";
export { MEANT } from "./whom";
