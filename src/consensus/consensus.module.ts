import { Module } from '@nestjs/common';
import { ApplyPolicy } from '../tasks/policies/apply-policy.js';
import { ReadPolicyVersions } from '../tasks/policies/read-policy-versions.js';
import { RestorePolicy } from '../tasks/policies/restore-policy.js';
import { HandoutModule } from '../tasks/handout/handout.module.js';
import { AdjudicateTask } from './adjudicate-task.js';
import { AdjudicationController } from './adjudication.controller.js';
import { AnswersController } from './answers.controller.js';
import { CalibrationController } from './calibration/calibration.controller.js';
import { ReadCalibration } from './calibration/read-calibration.js';
import { CollusionController } from './collusion/collusion.controller.js';
import { ReadCollusion } from './collusion/read-collusion.js';
import { ReadPairs } from './collusion/read-pairs.js';
import { ConsoleController } from './console/console.controller.js';
import { CountTasks } from './console/count-tasks.js';
import { ReadActivity } from './console/read-activity.js';
import { ReadAudit } from './console/read-audit.js';
import { ReadOverview } from './console/read-overview.js';
import { SumUpActivity } from './console/sum-up-activity.js';
import { PoliciesController } from './policies/policies.controller.js';
import { AgeingController } from './rechecks/ageing.controller.js';
import { ChangeAgeing } from './rechecks/change-ageing.js';
import { OpenRechecks } from './rechecks/open-rechecks.js';
import { ReadAgeing } from './rechecks/read-ageing.js';
import { PostRefits } from './refit/post-refits.js';
import { RefitConsensus } from './refit/refit-consensus.js';
import { RefitConsensusProcessor } from './refit/refit-consensus.processor.js';
import { RequestRefit } from './refit/request-refit.js';
import { ListFlips } from './replay/list-flips.js';
import { PreviewPolicy } from './replay/preview-policy.js';
import { Recordings } from './replay/recordings.js';
import { ReplayController } from './replay/replay.controller.js';
import { ReplayPolicies } from './replay/replay-policies.js';
import { CloseReport } from './reports/close-report.js';
import { ObserveAccount } from './reports/observations/observe-account.js';
import { ReadReports } from './reports/read-reports.js';
import { ReportHandle } from './reports/report-handle.js';
import { ReportCasesController, ReportsController } from './reports/reports.controller.js';
import { ResolveConflict } from './resolve-conflict.js';
import { ReturnAssignment } from './return-assignment.js';
import { ScoreAnswers } from './score-answers.js';
import { ScoreAnswersProcessor } from './score-answers.processor.js';
import { SubmitAnswer } from './submit-answer.js';
import { CarryOutVoids } from './voids/carry-out-voids.js';
import { PlanVoid } from './voids/plan-void.js';
import { VoidWorker } from './voids/void-worker.js';
import { VoidsController } from './voids/voids.controller.js';

@Module({
  imports: [HandoutModule],
  controllers: [
    AnswersController,
    AdjudicationController,
    VoidsController,
    ReportsController,
    ReportCasesController,
    ConsoleController,
    PoliciesController,
    CalibrationController,
    CollusionController,
    ReplayController,
    AgeingController,
  ],
  providers: [
    SubmitAnswer,
    ReturnAssignment,
    AdjudicateTask,
    ResolveConflict,
    VoidWorker,
    PlanVoid,
    ReportHandle,
    ObserveAccount,
    ReadReports,
    CloseReport,
    ReadOverview,
    CountTasks,
    ReadActivity,
    ReadAudit,
    ApplyPolicy,
    RestorePolicy,
    ReadPolicyVersions,
    ReadCalibration,
    RequestRefit,
    ReadCollusion,
    ReadPairs,
    Recordings,
    ReplayPolicies,
    ListFlips,
    PreviewPolicy,
    ReadAgeing,
    ChangeAgeing,
  ],
})
export class ConsensusModule {}

/** What consensus does off the queue. */
@Module({
  providers: [
    ScoreAnswers,
    ScoreAnswersProcessor,
    RefitConsensus,
    RefitConsensusProcessor,
    PostRefits,
    OpenRechecks,
    SumUpActivity,
    VoidWorker,
    CarryOutVoids,
  ],
})
export class ConsensusWorkerModule {}
