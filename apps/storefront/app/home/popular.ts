/** Words people type; each finds something. */
export const POPULAR = {
  vi: ["nước mắm", "mật ong", "bánh đậu xanh", "rươi", "gốm"],
  en: ["fish sauce", "lychee", "mung bean", "tea", "pottery"],
};
