CREATE TABLE "BookingDraft" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "answers" JSONB NOT NULL DEFAULT '{}',
    "updatedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "BookingDraft_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "BookingDraft_userId_idx" ON "BookingDraft"("userId");
ALTER TABLE "BookingDraft" ADD CONSTRAINT "BookingDraft_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "BookingDraft" ADD CONSTRAINT "BookingDraft_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;
