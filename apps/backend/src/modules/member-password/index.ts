import { ModuleProvider, Modules } from "@medusajs/framework/utils";
import { MemberPasswordService } from "./service";

export default ModuleProvider(Modules.AUTH, { services: [MemberPasswordService] });
