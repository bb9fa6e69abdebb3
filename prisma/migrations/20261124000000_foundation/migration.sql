CREATE EXTENSION IF NOT EXISTS btree_gist;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS citext;

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('citizen', 'leader', 'delegate', 'secretary', 'specialist', 'propertyOfficer', 'publisher', 'administrator', 'auditor');

-- CreateEnum
CREATE TYPE "AccountStatus" AS ENUM ('invited', 'active', 'suspended', 'deactivated');

-- CreateEnum
CREATE TYPE "BodyKind" AS ENUM ('council', 'commission', 'workingGroup');

-- CreateEnum
CREATE TYPE "PostRole" AS ENUM ('chair', 'deputyChair', 'secretary', 'member');

-- CreateEnum
CREATE TYPE "OrganisationKind" AS ENUM ('veterans', 'disability', 'nationalCultural', 'youth', 'religious', 'tradeUnion', 'cossack', 'women', 'other', 'initiativeGroup');

-- CreateEnum
CREATE TYPE "OrganisationStatus" AS ENUM ('draft', 'submitted', 'verified', 'suspended', 'liquidated');

-- CreateEnum
CREATE TYPE "BookingStatus" AS ENUM ('requested', 'needsInfo', 'confirmed', 'denied', 'withdrawn', 'cancelled');

-- CreateEnum
CREATE TYPE "AttendanceMode" AS ENUM ('offline', 'online', 'mixed');

-- CreateEnum
CREATE TYPE "EventKind" AS ENUM ('campaignAction', 'contest', 'quiz', 'meeting', 'festival', 'concert', 'webinar', 'conference', 'lesson', 'announcement');

-- CreateEnum
CREATE TYPE "EventStatus" AS ENUM ('scheduled', 'rescheduled', 'postponed', 'movedOnline', 'cancelled');

-- CreateEnum
CREATE TYPE "HearingKind" AS ENUM ('publicHearing', 'publicDiscussion');

-- CreateEnum
CREATE TYPE "HearingSubject" AS ENUM ('budget', 'budgetReport', 'charter', 'masterPlan', 'landUseRules', 'planningProject', 'improvementRules', 'conditionalUse', 'other');

-- CreateEnum
CREATE TYPE "HearingStage" AS ENUM ('appointed', 'noticePublished', 'materialsPlaced', 'meetingHeld', 'protocolSigned', 'conclusionPublished', 'decisionAttached', 'cancelled');

-- CreateEnum
CREATE TYPE "MeetingKind" AS ENUM ('regular', 'extraordinary', 'visiting', 'joint', 'headPublicMeeting');

-- CreateEnum
CREATE TYPE "MeetingStatus" AS ENUM ('scheduled', 'agendaPublished', 'held', 'minutesPublished', 'postponed', 'cancelled');

-- CreateEnum
CREATE TYPE "ReportStatus" AS ENUM ('draft', 'approved', 'published');

-- CreateEnum
CREATE TYPE "Visibility" AS ENUM ('public', 'organisation', 'staff', 'sealed');

-- CreateTable
CREATE TABLE "Municipality" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "nameRu" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "regionRu" TEXT NOT NULL,
    "regionEn" TEXT NOT NULL,
    "oktmo" TEXT NOT NULL,
    "zone" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "addressRu" TEXT NOT NULL,
    "addressEn" TEXT NOT NULL,

    CONSTRAINT "Municipality_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Person" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "familyName" TEXT NOT NULL,
    "givenName" TEXT NOT NULL,
    "patronymicName" TEXT,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "User" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT,
    "emailVerified" TIMESTAMPTZ,
    "image" TEXT,
    "passwordHash" TEXT,
    "locale" TEXT NOT NULL DEFAULT 'ru',
    "status" "AccountStatus" NOT NULL DEFAULT 'active',
    "personId" UUID,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Account" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "type" TEXT NOT NULL,
    "provider" TEXT NOT NULL,
    "providerAccountId" TEXT NOT NULL,
    "refresh_token" TEXT,
    "access_token" TEXT,
    "expires_at" INTEGER,
    "token_type" TEXT,
    "scope" TEXT,
    "id_token" TEXT,
    "session_state" TEXT,

    CONSTRAINT "Account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" UUID NOT NULL,
    "sessionToken" TEXT NOT NULL,
    "userId" UUID NOT NULL,
    "expires" TIMESTAMPTZ NOT NULL,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "VerificationToken" (
    "identifier" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "expires" TIMESTAMPTZ NOT NULL
);

-- CreateTable
CREATE TABLE "RoleAssignment" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "role" "Role" NOT NULL,
    "scopeId" UUID,
    "validFrom" DATE NOT NULL,
    "validTo" DATE,

    CONSTRAINT "RoleAssignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Consent" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "purpose" TEXT NOT NULL,
    "textVersion" TEXT NOT NULL,
    "givenAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "withdrawnAt" TIMESTAMPTZ,

    CONSTRAINT "Consent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AdvisoryBody" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "kind" "BodyKind" NOT NULL DEFAULT 'council',
    "nameRu" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "aboutRu" TEXT NOT NULL,
    "aboutEn" TEXT,
    "foundingAct" TEXT NOT NULL,
    "foundedOn" DATE NOT NULL,
    "dissolvedOn" DATE,
    "seats" INTEGER NOT NULL,
    "quorumShare" DECIMAL(4,3) NOT NULL DEFAULT 0.5,
    "noticeWorkingDays" INTEGER NOT NULL DEFAULT 5,
    "meetingsPerQuarter" INTEGER NOT NULL DEFAULT 1,
    "contactEmail" TEXT NOT NULL,

    CONSTRAINT "AdvisoryBody_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Post" (
    "id" UUID NOT NULL,
    "bodyId" UUID NOT NULL,
    "role" "PostRole" NOT NULL,
    "labelRu" TEXT NOT NULL,
    "labelEn" TEXT NOT NULL,
    "voting" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "Post_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Membership" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "bodyId" UUID NOT NULL,
    "postId" UUID NOT NULL,
    "role" "PostRole" NOT NULL,
    "organisationId" UUID,
    "representsRu" TEXT NOT NULL,
    "representsEn" TEXT,
    "startOn" DATE NOT NULL,
    "endOn" DATE,
    "appointingAct" TEXT NOT NULL,
    "endReasonRu" TEXT,

    CONSTRAINT "Membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TosBody" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "nameRu" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "aboutRu" TEXT NOT NULL,
    "aboutEn" TEXT,
    "registerNumber" TEXT NOT NULL,
    "boundaryAct" TEXT NOT NULL,
    "boundaryActOn" DATE NOT NULL,
    "territoryRu" TEXT NOT NULL,
    "territoryEn" TEXT,
    "houses" TEXT[],
    "charterOn" DATE NOT NULL,
    "legalEntity" BOOLEAN NOT NULL DEFAULT false,
    "chairName" TEXT NOT NULL,
    "residents" INTEGER NOT NULL,
    "termUntil" DATE,
    "checkedOn" DATE NOT NULL,
    "ceasedOn" DATE,

    CONSTRAINT "TosBody_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TosProject" (
    "id" UUID NOT NULL,
    "tosBodyId" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "titleRu" TEXT NOT NULL,
    "titleEn" TEXT,
    "resultRu" TEXT,

    CONSTRAINT "TosProject_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Organisation" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "kind" "OrganisationKind" NOT NULL,
    "status" "OrganisationStatus" NOT NULL DEFAULT 'draft',
    "nameRu" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "shortNameRu" TEXT NOT NULL,
    "aboutRu" TEXT NOT NULL,
    "aboutEn" TEXT,
    "inn" TEXT,
    "ogrn" TEXT,
    "addressRu" TEXT NOT NULL,
    "addressEn" TEXT,
    "leaderName" TEXT NOT NULL,
    "email" TEXT,
    "phone" TEXT,
    "registeredOn" DATE NOT NULL,

    CONSTRAINT "Organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Mandate" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "isLeader" BOOLEAN NOT NULL DEFAULT false,
    "powers" TEXT[],
    "basis" TEXT NOT NULL,
    "validFrom" DATE NOT NULL,
    "validTo" DATE,
    "revokedAt" TIMESTAMPTZ,

    CONSTRAINT "Mandate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Premises" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "nameRu" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "addressRu" TEXT NOT NULL,
    "addressEn" TEXT,
    "areaM2" DECIMAL(8,1) NOT NULL,
    "capacity" INTEGER,
    "equipmentRu" TEXT,
    "equipmentEn" TEXT,
    "accessibilityRu" TEXT,
    "accessibilityEn" TEXT,
    "bookable" BOOLEAN NOT NULL DEFAULT false,
    "opensAt" TEXT NOT NULL DEFAULT '08:00',
    "closesAt" TEXT NOT NULL DEFAULT '21:00',
    "stepMinutes" INTEGER NOT NULL DEFAULT 30,
    "maxMinutes" INTEGER NOT NULL DEFAULT 480,

    CONSTRAINT "Premises_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PremisesAllocation" (
    "id" UUID NOT NULL,
    "premisesId" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "right" TEXT NOT NULL,
    "act" TEXT NOT NULL,
    "purposeRu" TEXT NOT NULL,
    "areaM2" DECIMAL(8,1) NOT NULL,
    "startOn" DATE NOT NULL,
    "endOn" DATE,

    CONSTRAINT "PremisesAllocation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Booking" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "premisesId" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "requestedById" UUID NOT NULL,
    "status" "BookingStatus" NOT NULL DEFAULT 'requested',
    "version" INTEGER NOT NULL DEFAULT 1,
    "startAt" TIMESTAMPTZ NOT NULL,
    "endAt" TIMESTAMPTZ NOT NULL,
    "title" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "participants" INTEGER NOT NULL,
    "needs" TEXT,
    "organisationName" TEXT NOT NULL,
    "contactName" TEXT NOT NULL,
    "contactPhone" TEXT NOT NULL,
    "question" TEXT,
    "answer" TEXT,
    "reason" TEXT,
    "submittedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "dueOn" DATE NOT NULL,
    "decidedAt" TIMESTAMPTZ,
    "decidedById" UUID,

    CONSTRAINT "Booking_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BookingClaim" (
    "id" UUID NOT NULL,
    "bookingId" UUID NOT NULL,
    "premisesId" UUID NOT NULL,
    "during" tstzrange NOT NULL,
    "active" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "BookingClaim_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BookingStep" (
    "id" UUID NOT NULL,
    "bookingId" UUID NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT clock_timestamp(),
    "move" TEXT NOT NULL,
    "to" "BookingStatus" NOT NULL,
    "byName" TEXT NOT NULL,
    "note" TEXT,

    CONSTRAINT "BookingStep_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "NumberSeries" (
    "journal" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "last" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "NumberSeries_pkey" PRIMARY KEY ("journal","year")
);

-- CreateTable
CREATE TABLE "Campaign" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "nameRu" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "aboutRu" TEXT NOT NULL,
    "aboutEn" TEXT,
    "years" INTEGER NOT NULL,

    CONSTRAINT "Campaign_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Event" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "kind" "EventKind" NOT NULL,
    "status" "EventStatus" NOT NULL DEFAULT 'scheduled',
    "mode" "AttendanceMode" NOT NULL,
    "titleRu" TEXT NOT NULL,
    "titleEn" TEXT,
    "aboutRu" TEXT NOT NULL,
    "aboutEn" TEXT,
    "ageMark" TEXT NOT NULL,
    "startAt" TIMESTAMPTZ NOT NULL,
    "endAt" TIMESTAMPTZ NOT NULL,
    "allDay" BOOLEAN NOT NULL DEFAULT false,
    "placeRu" TEXT,
    "placeEn" TEXT,
    "url" TEXT,
    "previousStartAt" TIMESTAMPTZ,
    "reasonRu" TEXT,
    "participants" INTEGER,
    "resultRu" TEXT,
    "publishedAt" TIMESTAMPTZ,
    "sequence" INTEGER NOT NULL DEFAULT 0,
    "updatedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "campaignId" UUID,
    "organisationId" UUID,

    CONSTRAINT "Event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Hearing" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "kind" "HearingKind" NOT NULL,
    "subject" "HearingSubject" NOT NULL,
    "stage" "HearingStage" NOT NULL DEFAULT 'appointed',
    "titleRu" TEXT NOT NULL,
    "titleEn" TEXT,
    "aboutRu" TEXT NOT NULL,
    "aboutEn" TEXT,
    "act" TEXT NOT NULL,
    "actOn" DATE NOT NULL,
    "organiserRu" TEXT NOT NULL,
    "organiserEn" TEXT,
    "territoryRu" TEXT NOT NULL,
    "territoryEn" TEXT,
    "participantsRu" TEXT NOT NULL,
    "participantsEn" TEXT,
    "noticeOn" DATE NOT NULL,
    "placedOn" DATE NOT NULL,
    "proposalsOpenAt" TIMESTAMPTZ NOT NULL,
    "proposalsCloseAt" TIMESTAMPTZ NOT NULL,
    "expositionRu" TEXT,
    "expositionEn" TEXT,
    "meetingAt" TIMESTAMPTZ,
    "meetingPlaceRu" TEXT,
    "meetingPlaceEn" TEXT,
    "mode" "AttendanceMode" NOT NULL,
    "registered" INTEGER,
    "proposalsCount" INTEGER,
    "acceptedCount" INTEGER,
    "protocolNumber" TEXT,
    "protocolOn" DATE,
    "conclusionOn" DATE,
    "conclusionRu" TEXT,
    "decisionAct" TEXT,
    "decisionOn" DATE,
    "cancelReasonRu" TEXT,
    "sequence" INTEGER NOT NULL DEFAULT 0,
    "updatedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Hearing_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Meeting" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "kind" "MeetingKind" NOT NULL,
    "status" "MeetingStatus" NOT NULL DEFAULT 'scheduled',
    "mode" "AttendanceMode" NOT NULL,
    "number" TEXT,
    "titleRu" TEXT NOT NULL,
    "titleEn" TEXT,
    "aboutRu" TEXT,
    "aboutEn" TEXT,
    "startAt" TIMESTAMPTZ NOT NULL,
    "endAt" TIMESTAMPTZ,
    "placeRu" TEXT,
    "placeEn" TEXT,
    "reasonRu" TEXT,
    "listed" INTEGER,
    "present" INTEGER,
    "invited" INTEGER,
    "sequence" INTEGER NOT NULL DEFAULT 0,
    "updatedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Meeting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MeetingOfBody" (
    "meetingId" UUID NOT NULL,
    "bodyId" UUID NOT NULL,

    CONSTRAINT "MeetingOfBody_pkey" PRIMARY KEY ("meetingId","bodyId")
);

-- CreateTable
CREATE TABLE "AgendaItem" (
    "id" UUID NOT NULL,
    "meetingId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "titleRu" TEXT NOT NULL,
    "titleEn" TEXT,
    "rapporteurRu" TEXT,
    "decisionRu" TEXT,
    "decisionEn" TEXT,
    "votesFor" INTEGER,
    "votesAgainst" INTEGER,
    "abstained" INTEGER,
    "dueOn" DATE,
    "doneOn" DATE,

    CONSTRAINT "AgendaItem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Programme" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "titleRu" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL,
    "aboutRu" TEXT NOT NULL,
    "aboutEn" TEXT,
    "act" TEXT NOT NULL,
    "ownerRu" TEXT NOT NULL,
    "ownerEn" TEXT,
    "yearFrom" INTEGER NOT NULL,
    "yearTo" INTEGER NOT NULL,

    CONSTRAINT "Programme_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProgrammeYear" (
    "programmeId" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "plannedKopecks" BIGINT NOT NULL,
    "actualKopecks" BIGINT,

    CONSTRAINT "ProgrammeYear_pkey" PRIMARY KEY ("programmeId","year")
);

-- CreateTable
CREATE TABLE "SubsidyAward" (
    "id" UUID NOT NULL,
    "programmeId" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "amountKopecks" BIGINT NOT NULL,
    "purposeRu" TEXT NOT NULL,
    "purposeEn" TEXT,
    "act" TEXT NOT NULL,
    "awardedOn" DATE NOT NULL,
    "reportedOn" DATE,

    CONSTRAINT "SubsidyAward_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Partner" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "nameRu" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "aboutRu" TEXT NOT NULL,
    "aboutEn" TEXT,
    "agreementRu" TEXT,

    CONSTRAINT "Partner_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Practice" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "titleRu" TEXT NOT NULL,
    "titleEn" TEXT,
    "problemRu" TEXT NOT NULL,
    "problemEn" TEXT,
    "solutionRu" TEXT NOT NULL,
    "solutionEn" TEXT,
    "resultRu" TEXT NOT NULL,
    "resultEn" TEXT,
    "partnerId" UUID,
    "publishedOn" DATE NOT NULL,
    "adoptedOn" DATE,
    "adoptedHereRu" TEXT,
    "adoptedHereEn" TEXT,

    CONSTRAINT "Practice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AnnualReport" (
    "id" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "status" "ReportStatus" NOT NULL DEFAULT 'draft',
    "titleRu" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL,
    "publishedAt" TIMESTAMPTZ,

    CONSTRAINT "AnnualReport_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReportSection" (
    "reportId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "textRu" TEXT NOT NULL,
    "textEn" TEXT NOT NULL,

    CONSTRAINT "ReportSection_pkey" PRIMARY KEY ("reportId","number")
);

-- CreateTable
CREATE TABLE "Document" (
    "id" UUID NOT NULL,
    "titleRu" TEXT NOT NULL,
    "titleEn" TEXT,
    "number" TEXT,
    "signedOn" DATE,
    "visibility" "Visibility" NOT NULL DEFAULT 'public',
    "fileName" TEXT NOT NULL,
    "mime" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "storageKey" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "hearingId" UUID,
    "meetingId" UUID,

    CONSTRAINT "Document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LegalRule" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "law" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "min" TEXT,
    "max" TEXT,
    "value" TEXT,
    "validFrom" DATE,
    "validTo" DATE,
    "source" TEXT NOT NULL,
    "confidence" TEXT NOT NULL,

    CONSTRAINT "LegalRule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Mail" (
    "id" UUID NOT NULL,
    "to" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sentAt" TIMESTAMPTZ,
    "heldAt" TIMESTAMPTZ,

    CONSTRAINT "Mail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "IdempotencyKey" (
    "key" TEXT NOT NULL,
    "userId" UUID NOT NULL,
    "action" TEXT NOT NULL,
    "result" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "IdempotencyKey_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "AuditEntry" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT clock_timestamp(),
    "actorId" UUID,
    "action" TEXT NOT NULL,
    "objectId" TEXT NOT NULL,
    "details" JSONB NOT NULL DEFAULT '{}',
    "previous" TEXT NOT NULL DEFAULT '',
    "hash" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "AuditEntry_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Municipality_code_key" ON "Municipality"("code");

-- CreateIndex
CREATE UNIQUE INDEX "Person_slug_key" ON "Person"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE INDEX "Account_userId_idx" ON "Account"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "Account_provider_providerAccountId_key" ON "Account"("provider", "providerAccountId");

-- CreateIndex
CREATE UNIQUE INDEX "Session_sessionToken_key" ON "Session"("sessionToken");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "VerificationToken_token_key" ON "VerificationToken"("token");

-- CreateIndex
CREATE UNIQUE INDEX "VerificationToken_identifier_token_key" ON "VerificationToken"("identifier", "token");

-- CreateIndex
CREATE INDEX "RoleAssignment_userId_idx" ON "RoleAssignment"("userId");

-- CreateIndex
CREATE INDEX "Consent_userId_idx" ON "Consent"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "AdvisoryBody_slug_key" ON "AdvisoryBody"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Post_bodyId_role_key" ON "Post"("bodyId", "role");

-- CreateIndex
CREATE UNIQUE INDEX "Post_id_bodyId_role_key" ON "Post"("id", "bodyId", "role");

-- CreateIndex
CREATE INDEX "Membership_bodyId_startOn_idx" ON "Membership"("bodyId", "startOn");

-- CreateIndex
CREATE INDEX "Membership_personId_idx" ON "Membership"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "TosBody_slug_key" ON "TosBody"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "TosBody_registerNumber_key" ON "TosBody"("registerNumber");

-- CreateIndex
CREATE INDEX "TosProject_tosBodyId_idx" ON "TosProject"("tosBodyId");

-- CreateIndex
CREATE UNIQUE INDEX "Organisation_slug_key" ON "Organisation"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Organisation_inn_key" ON "Organisation"("inn");

-- CreateIndex
CREATE UNIQUE INDEX "Organisation_ogrn_key" ON "Organisation"("ogrn");

-- CreateIndex
CREATE INDEX "Mandate_userId_idx" ON "Mandate"("userId");

-- CreateIndex
CREATE INDEX "Mandate_organisationId_idx" ON "Mandate"("organisationId");

-- CreateIndex
CREATE UNIQUE INDEX "Premises_slug_key" ON "Premises"("slug");

-- CreateIndex
CREATE INDEX "PremisesAllocation_organisationId_idx" ON "PremisesAllocation"("organisationId");

-- CreateIndex
CREATE INDEX "PremisesAllocation_premisesId_idx" ON "PremisesAllocation"("premisesId");

-- CreateIndex
CREATE UNIQUE INDEX "Booking_number_key" ON "Booking"("number");

-- CreateIndex
CREATE INDEX "Booking_status_dueOn_id_idx" ON "Booking"("status", "dueOn", "id");

-- CreateIndex
CREATE INDEX "Booking_organisationId_submittedAt_id_idx" ON "Booking"("organisationId", "submittedAt", "id");

-- CreateIndex
CREATE INDEX "Booking_premisesId_startAt_idx" ON "Booking"("premisesId", "startAt");

-- CreateIndex
CREATE INDEX "BookingClaim_bookingId_idx" ON "BookingClaim"("bookingId");

-- CreateIndex
CREATE INDEX "BookingStep_bookingId_at_idx" ON "BookingStep"("bookingId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "Campaign_slug_key" ON "Campaign"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Event_slug_key" ON "Event"("slug");

-- CreateIndex
CREATE INDEX "Event_startAt_id_idx" ON "Event"("startAt", "id");

-- CreateIndex
CREATE INDEX "Event_campaignId_idx" ON "Event"("campaignId");

-- CreateIndex
CREATE INDEX "Event_organisationId_idx" ON "Event"("organisationId");

-- CreateIndex
CREATE UNIQUE INDEX "Hearing_slug_key" ON "Hearing"("slug");

-- CreateIndex
CREATE INDEX "Hearing_proposalsCloseAt_id_idx" ON "Hearing"("proposalsCloseAt", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Meeting_slug_key" ON "Meeting"("slug");

-- CreateIndex
CREATE INDEX "Meeting_startAt_id_idx" ON "Meeting"("startAt", "id");

-- CreateIndex
CREATE INDEX "MeetingOfBody_bodyId_idx" ON "MeetingOfBody"("bodyId");

-- CreateIndex
CREATE UNIQUE INDEX "AgendaItem_meetingId_position_key" ON "AgendaItem"("meetingId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Programme_slug_key" ON "Programme"("slug");

-- CreateIndex
CREATE INDEX "SubsidyAward_year_idx" ON "SubsidyAward"("year");

-- CreateIndex
CREATE INDEX "SubsidyAward_organisationId_idx" ON "SubsidyAward"("organisationId");

-- CreateIndex
CREATE UNIQUE INDEX "SubsidyAward_programmeId_organisationId_year_key" ON "SubsidyAward"("programmeId", "organisationId", "year");

-- CreateIndex
CREATE UNIQUE INDEX "Partner_slug_key" ON "Partner"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Practice_slug_key" ON "Practice"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "AnnualReport_year_key" ON "AnnualReport"("year");

-- CreateIndex
CREATE UNIQUE INDEX "Document_storageKey_key" ON "Document"("storageKey");

-- CreateIndex
CREATE INDEX "Document_hearingId_idx" ON "Document"("hearingId");

-- CreateIndex
CREATE INDEX "Document_meetingId_idx" ON "Document"("meetingId");

-- CreateIndex
CREATE INDEX "LegalRule_code_idx" ON "LegalRule"("code");

-- CreateIndex
CREATE INDEX "Mail_to_createdAt_idx" ON "Mail"("to", "createdAt");

-- CreateIndex
CREATE INDEX "AuditEntry_objectId_idx" ON "AuditEntry"("objectId");

-- AddForeignKey
ALTER TABLE "User" ADD CONSTRAINT "User_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Account" ADD CONSTRAINT "Account_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoleAssignment" ADD CONSTRAINT "RoleAssignment_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Consent" ADD CONSTRAINT "Consent_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Post" ADD CONSTRAINT "Post_bodyId_fkey" FOREIGN KEY ("bodyId") REFERENCES "AdvisoryBody"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_bodyId_fkey" FOREIGN KEY ("bodyId") REFERENCES "AdvisoryBody"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_postId_bodyId_role_fkey" FOREIGN KEY ("postId", "bodyId", "role") REFERENCES "Post"("id", "bodyId", "role") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TosProject" ADD CONSTRAINT "TosProject_tosBodyId_fkey" FOREIGN KEY ("tosBodyId") REFERENCES "TosBody"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mandate" ADD CONSTRAINT "Mandate_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mandate" ADD CONSTRAINT "Mandate_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PremisesAllocation" ADD CONSTRAINT "PremisesAllocation_premisesId_fkey" FOREIGN KEY ("premisesId") REFERENCES "Premises"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PremisesAllocation" ADD CONSTRAINT "PremisesAllocation_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Booking" ADD CONSTRAINT "Booking_premisesId_fkey" FOREIGN KEY ("premisesId") REFERENCES "Premises"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Booking" ADD CONSTRAINT "Booking_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Booking" ADD CONSTRAINT "Booking_requestedById_fkey" FOREIGN KEY ("requestedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BookingClaim" ADD CONSTRAINT "BookingClaim_bookingId_fkey" FOREIGN KEY ("bookingId") REFERENCES "Booking"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BookingClaim" ADD CONSTRAINT "BookingClaim_premisesId_fkey" FOREIGN KEY ("premisesId") REFERENCES "Premises"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BookingStep" ADD CONSTRAINT "BookingStep_bookingId_fkey" FOREIGN KEY ("bookingId") REFERENCES "Booking"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Event" ADD CONSTRAINT "Event_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "Campaign"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Event" ADD CONSTRAINT "Event_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingOfBody" ADD CONSTRAINT "MeetingOfBody_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingOfBody" ADD CONSTRAINT "MeetingOfBody_bodyId_fkey" FOREIGN KEY ("bodyId") REFERENCES "AdvisoryBody"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgendaItem" ADD CONSTRAINT "AgendaItem_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProgrammeYear" ADD CONSTRAINT "ProgrammeYear_programmeId_fkey" FOREIGN KEY ("programmeId") REFERENCES "Programme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SubsidyAward" ADD CONSTRAINT "SubsidyAward_programmeId_fkey" FOREIGN KEY ("programmeId") REFERENCES "Programme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SubsidyAward" ADD CONSTRAINT "SubsidyAward_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Practice" ADD CONSTRAINT "Practice_partnerId_fkey" FOREIGN KEY ("partnerId") REFERENCES "Partner"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportSection" ADD CONSTRAINT "ReportSection_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "AnnualReport"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Document" ADD CONSTRAINT "Document_hearingId_fkey" FOREIGN KEY ("hearingId") REFERENCES "Hearing"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Document" ADD CONSTRAINT "Document_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE SET NULL ON UPDATE CASCADE;



-- What Prisma has no words for: the promises the database keeps.

-- Halls: no two active claims on one hall overlap (ranges are half-open and finite).
ALTER TABLE "BookingClaim"
  ADD CONSTRAINT "BookingClaim_no_overlap" EXCLUDE USING gist ("premisesId" WITH =, "during" WITH &&) WHERE ("active"),
  ADD CONSTRAINT "BookingClaim_range" CHECK (NOT isempty("during") AND lower_inc("during") AND NOT upper_inc("during") AND NOT lower_inf("during") AND NOT upper_inf("during"));
ALTER TABLE "Booking"
  ADD CONSTRAINT "Booking_order" CHECK ("endAt" > "startAt"),
  ADD CONSTRAINT "Booking_participants" CHECK ("participants" > 0),
  ADD CONSTRAINT "Booking_reason" CHECK ("status" NOT IN ('denied', 'cancelled') OR coalesce(btrim("reason"), '') <> ''),
  ADD CONSTRAINT "Booking_question" CHECK ("status" <> 'needsInfo' OR coalesce(btrim("question"), '') <> '');

-- Council seats: one person once in a post at a time, one chair of a body at a time, ends after starts.
ALTER TABLE "Membership"
  ADD CONSTRAINT "Membership_order" CHECK ("endOn" IS NULL OR "endOn" >= "startOn"),
  ADD CONSTRAINT "Membership_person_once" EXCLUDE USING gist ("personId" WITH =, "bodyId" WITH =, daterange("startOn", "endOn", '[]') WITH &&),
  ADD CONSTRAINT "Membership_one_chair" EXCLUDE USING gist ("bodyId" WITH =, daterange("startOn", "endOn", '[]') WITH &&) WHERE ("role" = 'chair');
ALTER TABLE "AdvisoryBody"
  ADD CONSTRAINT "AdvisoryBody_seats" CHECK ("seats" > 0),
  ADD CONSTRAINT "AdvisoryBody_quorum" CHECK ("quorumShare" > 0 AND "quorumShare" <= 1);

CREATE FUNCTION "membership_within_seats"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  body_seats int;
  held int;
BEGIN
  SELECT "seats" INTO body_seats FROM "AdvisoryBody" WHERE "id" = NEW."bodyId" FOR UPDATE;
  SELECT coalesce(max(total), 0) INTO held FROM (
    SELECT (
      SELECT count(*) FROM "Membership" m
      WHERE m."bodyId" = NEW."bodyId" AND daterange(m."startOn", m."endOn", '[]') @> point."day"
    ) AS total
    FROM (
      SELECT "startOn" AS "day" FROM "Membership"
      WHERE "bodyId" = NEW."bodyId" AND daterange(NEW."startOn", NEW."endOn", '[]') @> "startOn"
      UNION SELECT NEW."startOn"
    ) AS point
  ) AS totals;
  IF held > body_seats THEN
    RAISE EXCEPTION 'more members than seats' USING ERRCODE = 'check_violation', CONSTRAINT = 'Membership_within_seats';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "Membership_within_seats" AFTER INSERT OR UPDATE ON "Membership"
  DEFERRABLE INITIALLY IMMEDIATE FOR EACH ROW EXECUTE FUNCTION "membership_within_seats"();

-- Terms run forwards.
ALTER TABLE "RoleAssignment" ADD CONSTRAINT "RoleAssignment_order" CHECK ("validTo" IS NULL OR "validTo" >= "validFrom");
ALTER TABLE "Mandate"
  ADD CONSTRAINT "Mandate_order" CHECK ("validTo" IS NULL OR "validTo" >= "validFrom"),
  ADD CONSTRAINT "Mandate_once" EXCLUDE USING gist ("userId" WITH =, "organisationId" WITH =, daterange("validFrom", "validTo", '[]') WITH &&) WHERE ("revokedAt" IS NULL);
ALTER TABLE "PremisesAllocation"
  ADD CONSTRAINT "PremisesAllocation_order" CHECK ("endOn" IS NULL OR "endOn" >= "startOn"),
  ADD CONSTRAINT "PremisesAllocation_once" EXCLUDE USING gist ("premisesId" WITH =, "organisationId" WITH =, daterange("startOn", "endOn", '[]') WITH &&);
ALTER TABLE "LegalRule"
  ADD CONSTRAINT "LegalRule_order" CHECK ("validTo" IS NULL OR "validFrom" IS NULL OR "validTo" >= "validFrom"),
  ADD CONSTRAINT "LegalRule_one_version_in_force" EXCLUDE USING gist ("code" WITH =, daterange("validFrom", "validTo", '[]') WITH &&);
ALTER TABLE "Event"
  ADD CONSTRAINT "Event_order" CHECK ("endAt" >= "startAt"),
  ADD CONSTRAINT "Event_age_mark" CHECK ("ageMark" IN ('0+', '6+', '12+', '16+', '18+')),
  ADD CONSTRAINT "Event_reason" CHECK ("status" <> 'cancelled' OR coalesce(btrim("reasonRu"), '') <> '');
ALTER TABLE "Hearing"
  ADD CONSTRAINT "Hearing_order" CHECK ("actOn" <= "noticeOn" AND "noticeOn" <= "placedOn" AND "proposalsCloseAt" > "proposalsOpenAt"),
  ADD CONSTRAINT "Hearing_reason" CHECK ("stage" <> 'cancelled' OR coalesce(btrim("cancelReasonRu"), '') <> ''),
  ADD CONSTRAINT "Hearing_meeting" CHECK ("kind" <> 'publicDiscussion' OR "meetingAt" IS NULL),
  ADD CONSTRAINT "Hearing_protocol_first" CHECK ("conclusionOn" IS NULL OR "protocolOn" IS NOT NULL AND "conclusionOn" >= "protocolOn");
ALTER TABLE "Meeting"
  ADD CONSTRAINT "Meeting_order" CHECK ("endAt" IS NULL OR "endAt" > "startAt"),
  ADD CONSTRAINT "Meeting_attendance" CHECK ("present" IS NULL OR "listed" IS NULL OR "present" <= "listed"),
  ADD CONSTRAINT "Meeting_reason" CHECK ("status" <> 'cancelled' OR coalesce(btrim("reasonRu"), '') <> '');

-- Money and identifiers.
ALTER TABLE "SubsidyAward" ADD CONSTRAINT "SubsidyAward_amount" CHECK ("amountKopecks" > 0);
ALTER TABLE "ProgrammeYear" ADD CONSTRAINT "ProgrammeYear_amounts" CHECK ("plannedKopecks" >= 0 AND coalesce("actualKopecks", 0) >= 0);
ALTER TABLE "Programme" ADD CONSTRAINT "Programme_years" CHECK ("yearTo" >= "yearFrom");
ALTER TABLE "Organisation"
  ADD CONSTRAINT "Organisation_inn" CHECK ("inn" ~ '^[0-9]{10}$'),
  ADD CONSTRAINT "Organisation_ogrn" CHECK ("ogrn" ~ '^[1235][0-9]{12}$');
ALTER TABLE "User" ADD CONSTRAINT "User_email" CHECK ("email" = lower("email") AND "email" LIKE '%_@_%');

-- The journal only grows, and each row seals the one before it.
CREATE FUNCTION "audit_seal"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(7260117);
  NEW."id" := nextval(pg_get_serial_sequence('"AuditEntry"', 'id'));
  NEW."at" := clock_timestamp();
  NEW."previous" := coalesce((SELECT "hash" FROM "AuditEntry" ORDER BY "id" DESC LIMIT 1), '');
  NEW."hash" := encode(sha256(convert_to(concat_ws('|', NEW."previous", NEW."id", NEW."at" AT TIME ZONE 'UTC', NEW."actorId", NEW."action", NEW."objectId", NEW."details"), 'UTF8')), 'hex');
  RETURN NEW;
END $$;
CREATE TRIGGER "AuditEntry_seal" BEFORE INSERT ON "AuditEntry" FOR EACH ROW EXECUTE FUNCTION "audit_seal"();

CREATE FUNCTION "audit_refuse"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the audit journal is append-only' USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER "AuditEntry_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "AuditEntry" FOR EACH STATEMENT EXECUTE FUNCTION "audit_refuse"();
