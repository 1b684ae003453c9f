import type { Application, DeskProfile } from "@market/store-contract";
import { renderToStaticMarkup } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { describe, expect, it, vi } from "vitest";
import { type FormDraft, UNTOUCHED } from "~/account/form";
import { i18nFor } from "~/i18n";

const at = vi.hoisted(() => ({ pathname: "/desk" }));
vi.mock("@remix-run/react", () => ({ useLocation: () => at }));
const { ApplicationPage } = await import("./application-page");
const { JoinPage } = await import("./join-page");
const { ForgottenPage } = await import("../people/forgotten-page");
const { InvitationPage } = await import("../people/invitation-page");
const { MembersPage } = await import("../people/members-page");
const { ProfilePage } = await import("../people/profile-page");
const { TrailPage } = await import("../people/trail-page");

const LATER = "2026-12-05T03:00:00Z";
const PAPER = {
  id: "ppap_1",
  name: "giay.pdf",
  mime: "application/pdf" as const,
  size: 2_000,
  added_at: LATER,
};
const APPLICATION: Application = {
  id: "papp_1",
  state: "draft",
  claims: { id: "pdr_1", handle: "mam", name: "Mắm Cát Hải" },
  changes: false,
  producer_id: null,
  fields: {
    kind: "cooperative",
    legal_name: "HTX Đại Hà",
    name: "",
    tax_code: "0100109106",
    commune_code: "11680",
    address: "Thôn 3",
    phone: "0912 345 678",
    email: "htx@daiha.example",
    bank_code: "970436",
    bank_holder: "HTX DAI HA",
  },
  bank_number: "••••9012",
  papers: [PAPER],
  comments: [
    { field: "tax_code", text: "Sai một số." },
    { field: "", text: "Gần đủ rồi." },
  ],
  sent_at: LATER,
  decided_at: null,
};
const PROFILE: DeskProfile = {
  id: "pdr_1",
  handle: "mam",
  name: "Mắm Cát Hải",
  legal_name: "HTX Đại Hà",
  kind: "cooperative",
  status: "suspended",
  suspension: { reason: "Hàng <b>giả</b>", notice_on: "2026-01-05", since: LATER },
  tax_code: "0100109106",
  commune: { code: "11680", name: "Xã Kiến Thụy" },
  old_address: "Thôn 3",
  phone: "+84912345678",
  email: null,
  bank: { bank: "Vietcombank", holder: "HTX DAI HA", number: "••••9012" },
  papers: [PAPER],
};
const CLAIM = { handle: "mam", name: "Mắm Cát Hải", joined: false };
const INVITATION = {
  producer: { name: "Mắm Cát Hải" },
  invited_by: "Bình",
  role: "staff" as const,
  email: "mai@mam.example",
  expires_at: LATER,
  has_account: false,
};
const wrong = (...errors: FormDraft["errors"]): FormDraft => ({ ...UNTOUCHED, errors });
const application = (given: Partial<Application> = {}, draft = UNTOUCHED) => (
  <ApplicationPage
    application={{ ...APPLICATION, ...given }}
    communes={[{ code: "11680", name: "Xã Kiến Thụy" }]}
    draft={draft}
  />
);
const profile = (given: Partial<DeskProfile> = {}, isOwner = true) => (
  <ProfilePage profile={{ ...PROFILE, ...given }} isOwner={isOwner} draft={UNTOUCHED} />
);
const join = (given: object = {}) => (
  <JoinPage claim={CLAIM} sent={false} applications={null} draft={UNTOUCHED} {...given} />
);
const invitation = (given: object = {}) => (
  <InvitationPage token="a-secret" invitation={INVITATION} member={null} draft={UNTOUCHED} {...given} />
);
const members = (
  <MembersPage
    members={[
      { id: "pmem_1", name: "Bình", email: "binh@mam.example", role: "owner", added_at: LATER },
      { id: "pmem_2", name: "Mai", email: "mai@mam.example", role: "staff", added_at: LATER },
    ]}
    invitations={[
      { id: "dlink_1", email: "lan@mam.example", role: "staff", invited_by: "Bình", expires_at: LATER },
    ]}
    self="pmem_1"
    draft={wrong({ field: "email", code: "already_member" })}
  />
);
const entry = (deed: string, type: "member" | "officer") => ({
  id: deed,
  at: LATER,
  actor: { type, id: "x", name: "Bình" },
  producer: null,
  deed,
  object: { type: "producer", id: "pdr_1" },
  details: null,
});
const trail = (
  <TrailPage
    entries={[entry("producer.suspended", "officer"), entry("not.known", "member")]}
    count={61}
    page={2}
  />
);

const PAGES: Record<string, React.ReactNode> = {
  join: join({ draft: wrong({ field: "password", code: "too_short", values: { min: 8 } }) }),
  "join, held": join({ claim: { ...CLAIM, joined: true } }),
  "join, sent": join({ sent: true }),
  "join, signed in": join({ applications: [APPLICATION] }),
  application: application({}, wrong({ field: "papers", code: "too_large", values: { max: 5 } })),
  "application, sent back": application({ state: "sent_back" }),
  "application, pending": application({ state: "pending" }),
  "application, approved": application({ state: "approved" }),
  profile: profile(),
  members,
  trail,
  invitation: invitation(),
  "invitation, known": invitation({ invitation: { ...INVITATION, has_account: true } }),
  "invitation, signed in": invitation({ member: { name: "Mai", email: "mai@mam.example" } }),
  "invitation, ended": invitation({ invitation: null }),
  forgotten: <ForgottenPage token="" sent={false} draft={wrong({ field: "token", code: "link_over" })} />,
  "forgotten, sent": <ForgottenPage token="" sent draft={UNTOUCHED} />,
  "forgotten, set": <ForgottenPage token="a-secret" sent={false} draft={UNTOUCHED} />,
};

function shown(page: React.ReactNode, language: "vi" | "en"): string {
  at.pathname = language === "en" ? "/en/desk" : "/desk";
  return renderToStaticMarkup(<I18nextProvider i18n={i18nFor(language)}>{page}</I18nextProvider>);
}
const inEnglish = (page: React.ReactNode) => shown(page, "en");
const wordsOf = (html: string) => html.replace(/<[^>]*>/g, " ");

describe("pages on the way to selling", () => {
  const ways = Object.entries(PAGES).flatMap(([name, page]) => [
    [name, "vi", page] as const,
    [name, "en", page] as const,
  ]);

  it.each(ways)(
    "%s in %s has all its words, one heading, and a label for every control",
    (_, language, page) => {
      const html = shown(page, language);
      // A missing text is told by its key, a missing value by its braces.
      expect(wordsOf(html)).not.toMatch(/\{\{|\b(join|application|errors|refused|members|toast|field)\.\w/);
      expect(html.match(/<h1/g)).toHaveLength(1);
      const controls = [...html.matchAll(/<(input|select|textarea)\b([^>]*)>/g)].map(
        ([, , rest = ""]) => rest,
      );
      const unlabelled = controls.filter((rest) => {
        const id = /\bid="([^"]+)"/.exec(rest)?.[1];
        return !rest.includes('type="hidden"') && !html.includes(`for="${id}"`);
      });
      expect(unlabelled).toEqual([]);
      // Whoever speaks to the machine says what they see: WCAG 2.5.3.
      for (const [, label = "", inner = ""] of html.matchAll(
        /<button[^>]*aria-label="([^"]+)"[^>]*>(.*?)<\/button>/g,
      )) {
        expect(label).toContain(inner);
      }
      const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
    },
  );

  it.each(Object.entries(PAGES))("%s leads to every error's field", (_, page) => {
    const html = inEnglish(page);
    for (const [, id] of html.matchAll(/href="#([^"]+)"/g)) expect(html).toContain(`id="${id}"`);
  });

  it("keeps a bank account's number when none is typed, and shows no more of it than its end", () => {
    const html = inEnglish(PAGES.application);
    expect(html).toContain("••••9012 is kept");
    expect(html).toMatch(/<input[^>]*name="bank_number"(?![^>]*value="[^"])/);
  });

  it("shows what the office said at its field, and lets only what may be changed be changed", () => {
    expect(inEnglish(PAGES["application, sent back"])).toMatch(
      /href="#tax_code"[^>]*>Tax code<\/a>: Sai một số\./,
    );
    expect(inEnglish(PAGES["application, pending"])).not.toContain('name="legal_name"');
    expect(inEnglish(PAGES["application, pending"])).toContain('value="take_back"');
    expect(inEnglish(PAGES["application, approved"])).not.toContain("<form");
  });

  it("tells why a producer is suspended and since when, and shows staff neither bank account nor papers", () => {
    expect(inEnglish(PAGES.profile)).toContain("Reason: Hàng &lt;b&gt;giả&lt;/b&gt;");
    expect(inEnglish(PAGES.profile)).toContain("5 January 2026");
    const forStaff = inEnglish(
      profile({ bank: null, papers: [], suspension: null, status: "approved" }, false),
    );
    expect(forStaff).not.toMatch(/Bank account<\/dt>|giay\.pdf|\/desk\/members/);
    expect(forStaff).toContain("Only owners see");
  });

  it("asks a newcomer for name and password, whoever has an account to sign in, and whoever is signed in for neither", () => {
    expect(inEnglish(PAGES.invitation)).toContain('name="password"');
    expect(inEnglish(PAGES["invitation, known"])).not.toContain('name="password"');
    expect(inEnglish(PAGES["invitation, known"])).toContain("/en/desk/sign-in?return_to=");
    expect(inEnglish(PAGES["invitation, signed in"])).toContain('name="as" value="self"');
    expect(inEnglish(PAGES["invitation, ended"])).not.toContain("<form");
  });

  it("tells deeds in words, and one without words by its name", () => {
    expect(wordsOf(inEnglish(trail))).toMatch(/Suspended.*Bình.*\(the office\)/s);
    expect(inEnglish(trail)).toContain("not.known");
    expect(inEnglish(trail)).toMatch(/page=1".*page=3"/s);
  });
});
