import type { dictionaries } from "./dictionaries";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "common";
    resources: (typeof dictionaries)["vi"];
    returnNull: false;
  }
}
