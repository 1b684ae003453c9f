import { parsePhone } from "../phone";
import { isApplicantKind, taxCodeFault } from "./applicant";
import { bankByCode, parseAccountNumber } from "./bank-account";

/** An application as its applicant typed it; the bank account's number is kept apart. */
export interface ApplicationDraft {
  kind: string;
  /** As the register of businesses has it. */
  legal_name: string;
  /** As shoppers read it; empty: the legal name. */
  name: string;
  tax_code: string;
  commune_code: string;
  /** House number, street, village. */
  address: string;
  phone: string;
  email: string;
  bank_code: string;
  bank_holder: string;
}

/** The longest text of each field, in signs. */
export const APPLICATION_LIMITS: Record<keyof ApplicationDraft, number> = {
  kind: 40,
  legal_name: 200,
  name: 200,
  tax_code: 40,
  commune_code: 10,
  address: 200,
  phone: 60,
  email: 254,
  bank_code: 10,
  bank_holder: 100,
};

/** A registration, a food safety certificate on several pages, a licence for alcohol. */
export const MOST_PAPERS = 10;

export interface ApplicationFault {
  field: keyof ApplicationDraft | "bank_number" | "papers";
  code: string;
}

const MAIL = /^[^\s@<>()[\]\\,;:"]+@[^\s@.]+(\.[^\s@.]+)+$/;
const SHORTEST_NAME = 2;

interface Beside {
  /** Whether the commune is one of the city's today. */
  isCommune: (code: string) => boolean;
  /** The account's number as typed; null where one is kept already. */
  bank_number: string | null;
  papers: number;
}

/** All that stands in the way of sending an application, in the order of its form. */
export function applicationFaults(draft: ApplicationDraft, beside: Beside): ApplicationFault[] {
  const faults: ApplicationFault[] = [];
  const check = (
    field: ApplicationFault["field"],
    value: string,
    fault: (value: string) => string | null,
  ) => {
    const code = value.trim() ? fault(value.trim()) : "required";
    if (code) faults.push({ field, code });
  };
  const kind = draft.kind;
  check("kind", kind, (value) => (isApplicantKind(value) ? null : "not_a_choice"));
  check("legal_name", draft.legal_name, tooShort);
  if (draft.name.trim()) check("name", draft.name, tooShort);
  check("tax_code", draft.tax_code, (value) => taxCodeFault(isApplicantKind(kind) ? kind : "farm", value));
  check("commune_code", draft.commune_code, (value) => (beside.isCommune(value) ? null : "unknown_commune"));
  check("address", draft.address, () => null);
  check("phone", draft.phone, (value) => (parsePhone(value) ? null : "not_a_phone"));
  check("email", draft.email, (value) => (MAIL.test(value) ? null : "not_an_email"));
  check("bank_code", draft.bank_code, (value) => (bankByCode(value) ? null : "not_a_choice"));
  if (beside.bank_number !== null) {
    check("bank_number", beside.bank_number, (value) =>
      parseAccountNumber(value) ? null : "not_an_account",
    );
  }
  check("bank_holder", draft.bank_holder, tooShort);
  if (beside.papers === 0) faults.push({ field: "papers", code: "required" });
  return faults;
}

function tooShort(value: string): string | null {
  return value.length < SHORTEST_NAME ? "too_short" : null;
}
