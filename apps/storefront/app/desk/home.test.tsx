import type { DeskProducer, DeskVisit } from "@market/store-contract";
import { renderToStaticMarkup } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { describe, expect, it, vi } from "vitest";
import { i18nFor } from "~/i18n";

const at = vi.hoisted(() => ({ pathname: "/desk" }));
vi.mock("@remix-run/react", () => ({ useLocation: () => at }));
const { DeskHome } = await import("./home");

const DAY = "2026-12-05";
const producer = (id: string, name: string) => ({ id, name, status: "approved" }) as DeskProducer;
const [BOATMAN, PUPPETS] = [
  producer("pdr_1", "Tổ du lịch Cát Bà"),
  producer("pdr_2", "Phường rối Hồng Phong"),
];

const visit = (of: DeskProducer, title: string, day = DAY): DeskVisit => ({
  shape: "departure",
  departure_id: `dep_${title}_${day}`,
  experience_id: "exp_1",
  day,
  title,
  producer: { id: of.id, name: of.name },
  starts_at: `${day}T01:00:00Z`,
  ends_at: `${day}T05:00:00Z`,
  state: "open",
  capacity: 10,
  bookings: 1,
  tickets: { total: 2, used: 0 },
});

function shown(acting: DeskProducer | null, visits: DeskVisit[]): string {
  const page = (
    <DeskHome
      name="Cô Lan"
      producers={[BOATMAN, PUPPETS]}
      acting={acting}
      todo={null}
      day={DAY}
      today={DAY}
      visits={visits}
      requests={[]}
    />
  );
  return renderToStaticMarkup(<I18nextProvider i18n={i18nFor("vi")}>{page}</I18nextProvider>);
}
const VISITS = [
  visit(BOATMAN, "Chèo kayak"),
  visit(PUPPETS, "Múa rối"),
  visit(PUPPETS, "Tò he", "2026-12-06"),
];

describe("the desk's first page", () => {
  it("shows whoever acts for one producer its visits, and the others' behind a line that counts them", () => {
    const html = shown(BOATMAN, VISITS);
    const [own, others] = html.split("Của các cơ sở khác bạn làm việc cùng: 2 chuyến");
    expect(own).toContain("Chèo kayak");
    expect(own).not.toContain("Múa rối");
    expect(others).toContain("Múa rối");
    expect(others).toContain("Tò he");
  });

  it("shows all of them before it is chosen whom one acts for", () => {
    const html = shown(null, VISITS);
    for (const title of ["Chèo kayak", "Múa rối", "Tò he"]) expect(html).toContain(title);
    expect(html).not.toContain("cơ sở khác");
  });

  it("says that nobody comes today where the producer acted for has visits on other days alone", () => {
    expect(shown(PUPPETS, VISITS)).not.toContain("Hôm nay không có khách.");
    expect(shown(PUPPETS, [visit(BOATMAN, "Chèo kayak"), visit(PUPPETS, "Tò he", "2026-12-06")])).toContain(
      "Hôm nay không có khách.",
    );
  });
});
