/** Something a person can mend: one sentence, and what to do, in English and Vietnamese. */
export class Trouble extends Error {
  /**
   * @param {{ en: string, tryEn?: string, vi?: string, log?: string }} words
   * `log`: a file whose last lines help to understand.
   */
  constructor({ en, tryEn, vi, log }) {
    super(en);
    this.name = "Trouble";
    this.advice = tryEn;
    this.vietnamese = vi;
    this.log = log;
  }
}

export function diskIsFull(where) {
  return new Trouble({
    en: `The disk that holds ${where} is full.`,
    tryEn: "Free some space (the shop wants about 3 GB to install and build, 300 MB to run) and start again.",
    vi: `Ổ đĩa chứa ${where} đã đầy: hãy giải phóng dung lượng rồi chạy lại.`,
  });
}

export function dataAreBroken(dir, detail) {
  return new Trouble({
    en: `The data in ${dir} cannot be used: ${detail}`,
    tryEn:
      "`npm run seed -- --reset` starts over (it deletes the shop's data); or bring back a copy of the folder.",
    vi: `Dữ liệu trong ${dir} không dùng được. Chạy \`npm run seed -- --reset\` để làm lại từ đầu (xóa dữ liệu cũ), hoặc chép lại bản sao lưu.`,
  });
}

export function dataAreAnothers(dir) {
  return new Trouble({
    en: `${dir} belongs to another user, who does not let this one in.`,
    tryEn: `Run as that user, or hand the folder over: sudo chown -R $(id -un) ${dir}`,
    vi: `${dir} thuộc về người dùng khác: hãy chạy bằng người dùng đó, hoặc đổi chủ thư mục bằng chown -R.`,
  });
}

/** Turns what Node throws for a full disk or a forbidden folder into words. */
export function inWords(error, where) {
  if (error instanceof Trouble) return error;
  if (error?.code === "ENOSPC" || error?.code === "EDQUOT") return diskIsFull(error.path ?? where);
  if (error?.code === "EACCES" || error?.code === "EPERM") return dataAreAnothers(error.path ?? where);
  if (error?.code === "EROFS") {
    return new Trouble({
      en: `${error.path ?? where} is on a disk that cannot be written to.`,
      tryEn: "Put the project on a writable disk, or name a writable folder: DATA_DIR=/some/folder npm start",
      vi: `${error.path ?? where} nằm trên ổ đĩa chỉ đọc: hãy chọn thư mục khác bằng DATA_DIR.`,
    });
  }
  return error;
}
