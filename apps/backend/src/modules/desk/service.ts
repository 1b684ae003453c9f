import { MedusaService } from "@medusajs/framework/utils";
import { CheckIn } from "./models/check-in";
import { DeskLink } from "./models/desk-link";
import { MemberSession } from "./models/member-session";
import { ProducerMember } from "./models/producer-member";
import { ProducerMembership } from "./models/producer-membership";

/** Who works at producers' desks. Letting visitors in is one transaction with their tickets: see `src/check-in`. */
export class DeskModuleService extends MedusaService({
  CheckIn,
  DeskLink,
  MemberSession,
  ProducerMember,
  ProducerMembership,
}) {}
