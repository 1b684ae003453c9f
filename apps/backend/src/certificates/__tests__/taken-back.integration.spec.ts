import type { MedusaContainer } from "@medusajs/framework/types";
import {
  createStep,
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { anOfficer, testBackend } from "../../testing";
import {
  type CorrectStepInput,
  correctCertificateStep,
} from "../../workflows/certification/steps/correct-certificate";
import { aRegister } from "./a-register";

testBackend({
  testSuite: ({ api, getContainer }) => {
    let container: MedusaContainer;
    let officer: { headers: { authorization: string } };

    beforeEach(async () => {
      process.env.CLOCK = "2026-11-24T03:00:00Z";
      container = getContainer();
      officer = await anOfficer(container, { first_name: "Lan", last_name: "Nguyễn" });
    });
    afterEach(() => {
      delete process.env.CLOCK;
    });

    const { post, get, record } = aRegister(api, () => officer);

    it("stands as before when a later step fails, and its history says that a change was taken back", async () => {
      const { id } = await record();
      const fail = createStep("fail-on-purpose", async () => {
        throw new Error("the index is away");
      });
      const correctThenFail = createWorkflow("correct-then-fail", (input: WorkflowData<CorrectStepInput>) => {
        correctCertificateStep(input);
        fail();
        return new WorkflowResponse(undefined);
      });
      const input = { id, correction: { stars: 3 as const }, reason: "Ghi nhầm", actor: null };
      await expect(correctThenFail(container).run({ input })).rejects.toThrow("the index is away");

      const { data } = await get(`/admin/certificates/${id}`);
      expect(data.certificate).toMatchObject({ stars: 4, stars_shown: 4 });
      expect(data.certificate.history).toMatchObject([
        { action: "corrected", actor: null, changes: [{ field: "stars", before: 3, after: 4 }] },
        { action: "corrected", reason: "Ghi nhầm" },
        { action: "recorded" },
      ]);
    });

    it("keeps what another officer corrected in the meantime when a change is taken back", async () => {
      const { id } = await record();
      const fail = createStep("fail-after-others", async () => {
        const changes = { holder_name: "Công ty Cát Hải mới", decision_number: "4000/QĐ-UBND" };
        await post(`/admin/certificates/${id}`, { changes, reason: "Đối chiếu quyết định" });
        throw new Error("the index is away");
      });
      const correctThenFail = createWorkflow(
        "correct-then-fail-after-others",
        (input: WorkflowData<CorrectStepInput>) => {
          correctCertificateStep(input);
          fail();
          return new WorkflowResponse(undefined);
        },
      );
      const correction = { stars: 3 as const, decision_number: "3999/QĐ-UBND" };
      const input = { id, correction, reason: "Ghi nhầm", actor: null };
      await expect(correctThenFail(container).run({ input })).rejects.toThrow("the index is away");

      const { data } = await get(`/admin/certificates/${id}`);
      expect(data.certificate).toMatchObject({
        stars: 4,
        holder_name: "Công ty Cát Hải mới",
        decision_number: "4000/QĐ-UBND",
      });
      expect(data.certificate.history[0].changes).toEqual([{ field: "stars", before: 3, after: 4 }]);
    });
  },
});
