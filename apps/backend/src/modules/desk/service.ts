import { MedusaService } from "@medusajs/framework/utils";
import { AlertChoice } from "./models/alert-choice";
import { CheckIn } from "./models/check-in";
import { DeskLink } from "./models/desk-link";
import { MemberSession } from "./models/member-session";
import { ProducerMember } from "./models/producer-member";
import { ProducerMembership } from "./models/producer-membership";
import { PushDevice } from "./models/push-device";

/** Who works at producers' desks. Letting visitors in is one transaction with their tickets: see `src/check-in`. */
export class DeskModuleService extends MedusaService({
  AlertChoice,
  CheckIn,
  DeskLink,
  MemberSession,
  ProducerMember,
  ProducerMembership,
  PushDevice,
}) {}
