import { NOW } from "../../booking/__tests__/a-trip";
import { isPaid } from "../../booking/__tests__/an-order-of-visits";
import { testBackend } from "../../testing";
import { aHost } from "./a-host";

const HOA = { name: "Nguyễn Thị Hoa", phone: "0912 345 678" };
const MINH = { name: "=Trần Minh", phone: "0987 654 321" };
const PARTY = [
  { title: "adult", quantity: 2 },
  { title: "child", quantity: 1 },
];

testBackend({
  testSuite: ({ api, getContainer }) => {
    beforeEach(() => {
      process.env.CLOCK = NOW;
    });
    afterAll(() => {
      delete process.env.CLOCK;
    });

    /** Hoa has paid and left a note; Minh pays on the spot; somebody else has cancelled. */
    async function threeBookings() {
      const host = await aHost(getContainer(), api);
      const paid = await host.booked(HOA, "Có một cháu say sóng.");
      await isPaid(host.container, (await host.orders(paid))[0]?.id ?? "");
      await host.booked(MINH);
      const cancelled = await host.booked({ name: "Lê Văn An", phone: "0904 000 111" });
      const [booking] = await host.bookings(cancelled.id, cancelled.key);
      await host.change(cancelled, booking?.id ?? "", "cancel", { refund: 750_000 });
      return { ...host, paid };
    }

    it("names who comes on a departure, with their phones, party, notes and what they still pay", async () => {
      const { departure, later, paid } = await threeBookings();
      const { coming, participants } = await departure();
      expect(coming).toEqual({ bookings: 2, guests: 6, total: 1_500_000 });
      expect(participants).toEqual([
        {
          booking_id: expect.stringMatching(/^bkg_/),
          number: expect.any(String),
          name: "=Trần Minh",
          phone: "+84987654321",
          guests: 3,
          party: PARTY,
          note: null,
          state: "confirmed",
          total: 750_000,
          due: 750_000,
          cash: true,
          tickets: { total: 3, used: 0 },
        },
        expect.objectContaining({
          number: paid.number,
          name: "Nguyễn Thị Hoa",
          note: "Có một cháu say sóng.",
          due: 0,
        }),
      ]);
      expect(await departure(later)).toMatchObject({ participants: [], messages: [] });
    });

    it("hands the list out as a spreadsheet, in both languages, where no name is a formula", async () => {
      const { trip, clerk, paid } = await threeBookings();
      const sheetOf = async (locale: string) => {
        const answer = await api.get(`/producer/departures/${trip}/participants-file?locale=${locale}`, {
          headers: clerk.headers,
          responseType: "arraybuffer",
        });
        const { readSheet } = await import("read-excel-file/universal");
        return { headers: answer.headers, rows: await readSheet(new Uint8Array(answer.data).buffer) };
      };
      const { headers, rows } = await sheetOf("vi");
      expect(headers["content-disposition"]).toBe(
        'attachment; filename="danh-sach-khach-cheo-kayak-vinh-lan-ha-2026-12-20.xlsx"',
      );
      expect(headers["cache-control"]).toBe("private, no-store");
      expect(rows[0]?.[0]).toBe("Chèo kayak vịnh Lan Hạ, 08:00, 20/12/2026");
      expect(rows.slice(2)).toEqual([
        [
          1,
          "=Trần Minh",
          "0987 654 321",
          3,
          "2 × adult, 1 × child",
          750_000,
          750_000,
          "0/3",
          null,
          expect.any(String),
        ],
        [
          2,
          "Nguyễn Thị Hoa",
          "0912 345 678",
          3,
          "2 × adult, 1 × child",
          750_000,
          0,
          "0/3",
          "Có một cháu say sóng.",
          paid.number,
        ],
      ]);
      expect((await sheetOf("en")).rows[1]?.slice(0, 3)).toEqual(["No.", "Name", "Phone"]);
    });

    it("sends everybody of a departure one message, and shows who was told, of the office's too", async () => {
      const { post, departure, trip, later, trail } = await threeBookings();
      const send = (body: object, id = trip) =>
        post<{ bookings: number }>(`/departures/${id}/messages`, body);
      expect(await send({ vi: "Mang áo ấm nhé." })).toMatchObject({ status: 201, body: { bookings: 2 } });
      await send({ vi: "Mang áo ấm nhé." });
      const { messages } = await departure();
      expect(messages).toMatchObject([{ vi: "Mang áo ấm nhé.", en: "Mang áo ấm nhé.", by: "Vũ Văn Bình" }]);
      expect(messages[0]?.told.map(({ name, channel }) => [name, channel])).toEqual([
        ["=Trần Minh", "sms"],
        ["Nguyễn Thị Hoa", "sms"],
      ]);
      expect((await departure(later)).messages).toEqual([]);
      expect((await send({ vi: " " })).status).toBe(422);
      expect((await send({ vi: "a".repeat(601) })).status).toBe(422);
      expect(await trail(trip)).toMatchObject([
        { deed: "departure.message_sent", details: { bookings: 2 } },
        { deed: "departure.message_sent" },
      ]);
    });

    it("writes to nobody of a departure that was called off, and lets nobody write without end", async () => {
      const { post, trip, later } = await threeBookings();
      const seen = { bookings: 2, guests: 6, total: 1_500_000 };
      await post(`/departures/${trip}/call-off`, { reason: "Bão", seen });
      expect((await post(`/departures/${trip}/messages`, { vi: "Chào" })).body.code).toBe(
        "departure_cancelled",
      );
      const answers: number[] = [];
      for (let sent = 0; sent < 11; sent += 1) {
        answers.push((await post(`/departures/${later}/messages`, { vi: `Lời ${sent}` })).status);
      }
      expect(answers.filter((status) => status === 429).length).toBeGreaterThan(0);
      expect(answers[0]).toBe(201);
    });
  },
});
