import { ModuleProvider, Modules } from "@medusajs/framework/utils";
import { TestBankProvider } from "./service";

export default ModuleProvider(Modules.PAYMENT, { services: [TestBankProvider] });
