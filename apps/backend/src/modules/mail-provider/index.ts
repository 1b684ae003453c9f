import { ModuleProvider, Modules } from "@medusajs/framework/utils";
import { MailProvider } from "./service";

export default ModuleProvider(Modules.NOTIFICATION, { services: [MailProvider] });

export { REFUSED_FOR_GOOD } from "./refused";
