import { en } from "./en";
import { vi } from "./vi";

/** Our words stand in a namespace of their own beside the dashboard's. */
export default { vi: { market: vi }, en: { market: en } };
