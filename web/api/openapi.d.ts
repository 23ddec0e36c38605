/** Generated from the API description: npm run api. */
export interface paths {
    readonly "/api/v1/accounts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The people of the office, by e-mail. */
        readonly get: operations["Accounts.list"];
        readonly put?: never;
        /** Invites a requester, engineer or admin: the one-time link in the answer sets the password. */
        readonly post: operations["Accounts.invite"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/accounts/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** Takes somebody's access away, with their sessions and keys. The last administrator stays. */
        readonly delete: operations["Accounts.remove"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/accounts/{id}/link": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** A new one-time link, for somebody who lost the password. */
        readonly post: operations["Accounts.reset"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/accounts/me/password": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Changes one's password, and signs out everywhere. */
        readonly put: operations["Sessions.change"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/admin/activity": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What was done over time: throughput, time to decision, agreement, cost and the hourly rate. At most a minute old. */
        readonly get: operations["Console.activity"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/admin/ageing": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** After how long handles are looked at again, and how far that has come. */
        readonly get: operations["Ageing.now"];
        /** Changes what is given; the rest stays as it is. */
        readonly put: operations["Ageing.change"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/admin/alert-webhooks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Where alerts are sent, and what came of the latest message. */
        readonly get: operations["AlertWebhooks.list"];
        readonly put?: never;
        /** Sends what is raised and cleared from now on, signed as Standard Webhooks say. The secret is in this answer and in no other. */
        readonly post: operations["AlertWebhooks.create"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/admin/alert-webhooks/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** Sends nothing more there. */
        readonly delete: operations["AlertWebhooks.remove"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/admin/alert-webhooks/{id}/test": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Sends a message that says nothing, and says what came of it. */
        readonly post: operations["AlertWebhooks.test"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/admin/alerts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What was raised, the newest first. */
        readonly get: operations["Alerts.list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/admin/alerts/{id}/acknowledgement": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Says that somebody looks after it. */
        readonly post: operations["Alerts.acknowledge"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/admin/alerts/rules": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Every rule with its thresholds, and the figure as it was last looked at. */
        readonly get: operations["Alerts.rules"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/admin/alerts/rules/{name}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Changes when a rule raises and clears; what is left out stays as it is. */
        readonly put: operations["Alerts.change"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/admin/appeals": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Appeals of all workers, those first that are due first. */
        readonly get: operations["AppealsAdmin.list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/admin/appeals/{id}/decision": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Grants or declines it. Granted: a suspension is lifted, a rejected answer is paid after all. */
        readonly post: operations["AppealsAdmin.decide"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/admin/audit": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Who did what, when and why; the newest first. */
        readonly get: operations["Console.audit"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/admin/audit/file": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** All that a search of the audit log finds, as CSV. */
        readonly get: operations["Console.auditFile"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/admin/calibration": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** How sure decisions said they were, beside how often they were right, by the tasks whose answer is known; and how that went over time. */
        readonly get: operations["Calibration.calibration"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/admin/collusion": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Groups of workers who probably copy, largest first, with the evidence. About one in four pairs is innocent: look before you act. */
        readonly get: operations["Collusion.groups"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/admin/consensus/refit": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Fits the model anew: reliabilities, who copies whom, confidence. It runs by itself when enough has changed. */
        readonly post: operations["Calibration.refit"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/admin/overview": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What is going on, and what needs a person. */
        readonly get: operations["Console.overview"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/admin/payouts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Payouts of all workers, oldest first. */
        readonly get: operations["PayoutsAdmin.list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/admin/payouts/{id}/cancellation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Cancels it; the money goes back to the worker's balance. */
        readonly post: operations["PayoutsAdmin.cancel"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/admin/payouts/{id}/paid": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Says that the money was sent. */
        readonly post: operations["PayoutsAdmin.paid"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/admin/payouts/file": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The same as CSV, to pay by; those that are requested unless said otherwise. */
        readonly get: operations["PayoutsAdmin.file"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/admin/queues": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What waits, runs and has failed in each job queue, and what the outbox still has to hand over. */
        readonly get: operations["Queues.list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/admin/queues/{name}/failed": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Jobs that failed as often as they may, with the reason. They are forgotten after a week. */
        readonly get: operations["Queues.failed"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/admin/queues/{name}/failed/{jobId}/retry": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Tries one failed job again. */
        readonly post: operations["Queues.retryOne"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/admin/queues/{name}/retry": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Tries all failed jobs of a queue again. */
        readonly post: operations["Queues.retryAll"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/admin/reports": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What collectors said of handles, the newest first. */
        readonly get: operations["ReportCases.list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/admin/reports/{id}/closing": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Closes a case, saying what came of it. Others close with their round. */
        readonly post: operations["ReportCases.close"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/admin/training-items": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What newcomers practise on and are tested with, answers included. */
        readonly get: operations["TrainingItems.list"];
        readonly put?: never;
        /** Adds an item at the end of its stage. */
        readonly post: operations["TrainingItems.add"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/admin/training-items/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One item, its answer included. */
        readonly get: operations["TrainingItems.one"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /** Changes an item, retires it or brings it back. */
        readonly patch: operations["TrainingItems.change"];
        readonly trace?: never;
    };
    readonly "/api/v1/admin/training-items/{id}/place": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Moves an item: practice is asked in the order of the list, of each topic one before a second. The test draws its questions. */
        readonly put: operations["TrainingItems.place"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/admin/workers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Workers with their standing, record and reliability. */
        readonly get: operations["Workers.list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/admin/workers/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One worker, with what they were handed, their tests, and what the office did. */
        readonly get: operations["Workers.one"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/admin/workers/{id}/block": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Keeps a worker from new tasks for good. */
        readonly post: operations["Workers.block"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/admin/workers/{id}/link": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** A one-time link with which a worker who lost the password sets another. It is shown in this answer and never again. */
        readonly post: operations["Links.issue"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/admin/workers/{id}/messages": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What was written to a worker, latest first, and whether it was read. */
        readonly get: operations["MessagesAdmin.list"];
        readonly put?: never;
        /** Writes to a worker, who finds it on their desk. At most ten wait unread. */
        readonly post: operations["MessagesAdmin.send"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/admin/workers/{id}/pairs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** How often a worker says what another says, rightly and wrongly. */
        readonly get: operations["Collusion.pairs"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/admin/workers/{id}/qualification": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Grants the qualification by hand, or withdraws it. */
        readonly post: operations["Workers.qualify"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/admin/workers/{id}/reinstatement": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Lifts a suspension or a block. */
        readonly post: operations["Workers.reinstate"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/admin/workers/{id}/rejections": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Takes back what answers were credited, for copying or automation. The worker reads the reason and may appeal. */
        readonly post: operations["Rejections.reject"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/admin/workers/{id}/retest": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Sends a worker back to the test: qualified or suspended, they get no tasks until they have passed it again. */
        readonly post: operations["Workers.retest"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/admin/workers/{id}/suspension": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Keeps a worker from new tasks, for a time or until lifted. What they hold they may still send. */
        readonly post: operations["Workers.suspend"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/admin/workers/{id}/void": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Takes a worker's ballots out of every task they touched and decides each anew. */
        readonly post: operations["Adjudication.void"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/assignments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Claims the next task: 201; 200 with the one already held; 204 and Retry-After when there is nothing now. */
        readonly post: operations["Assignments.claim"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/assignments/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One that is, or was, the caller's. */
        readonly get: operations["Assignments.one"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/assignments/{id}/renewal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Keeps the lease alive, up to the longest that its policy allows. */
        readonly post: operations["Assignments.renew"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/assignments/{id}/return": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Gives the task back, for good. */
        readonly post: operations["Answers.giveBack"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/assignments/{id}/submission": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Sends the answer. With `next`, the next assignment is claimed in the same transaction. */
        readonly post: operations["Answers.submit"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/batches": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The caller's batches, an administrator's view of all of them; latest first. */
        readonly get: operations["Batches.list"];
        readonly put?: never;
        /** Makes an empty batch: 7 of 9 unless the policy says otherwise. */
        readonly post: operations["Batches.create"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/batches/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One batch, with its policy and how far it is. */
        readonly get: operations["Batches.one"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /** Renames, reorders, pauses, reopens or closes a batch, or sets its budget. */
        readonly patch: operations["Batches.change"];
        readonly trace?: never;
    };
    readonly "/api/v1/batches/{id}/answers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Every answer kept, as CSV or JSON Lines. */
        readonly get: operations["BatchReports.download"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/batches/{id}/athletes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Takes athletes in as CSV, JSON Lines or JSON, up to 512 MB: 202 with the import job, everything durable by then. */
        readonly post: operations["Imports.receive"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/batches/{id}/estimate": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What the open tasks will still cost, and when they will be done. */
        readonly get: operations["BatchReports.estimate"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/batches/{id}/imports": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What was uploaded to a batch, the newest first. */
        readonly get: operations["Imports.ofBatch"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/batches/{id}/policies": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Every version of a batch's policy, the latest first: who made it, when, why, and how many open tasks are under it. */
        readonly get: operations["Policies.list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/batches/{id}/policy": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Puts a new version of a batch's policy in force: for new tasks, or for the open ones too, which are decided anew at once. Repeated with
         *     the same values and reason it makes no second version, and moves the open tasks that are left.
         */
        readonly put: operations["Policies.change"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/batches/{id}/policy/preview": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** What a change of policy would do to the open tasks of a batch. Changes nothing. */
        readonly post: operations["Replay.preview"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/batches/{id}/policy/restoration": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Takes changes back: an earlier version's values come into force again, as a new version that says which it restores. */
        readonly post: operations["Policies.restore"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/changes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The registry's feed. Send the nextAfter of one answer as the after of the next: nothing is missed and nothing comes twice.
         *     With wait, an answer that would be empty waits for a change.
         */
        readonly get: operations["Changes.after"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/changes/retention": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Drops the oldest changes for good; readers who haven't come so far are told to start from an export. */
        readonly post: operations["Changes.forget"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/conflicts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Handles that more than one athlete holds, with what speaks for each of them. */
        readonly get: operations["Conflicts.list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/conflicts/{id}/resolution": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Says which athlete keeps a handle that several hold, or whose of two that look swapped are right; the others are looked up again.
         *     Two who were swapped exchange their handles at once.
         */
        readonly post: operations["Adjudication.resolve"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cursors": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** How far each consumer has come, by name. */
        readonly get: operations["Cursors.list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cursors/{name}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** How far one consumer has come. */
        readonly get: operations["Cursors.one"];
        /** Says how far you have come: after your copy has stored the changes, never before. It moves back only with force. */
        readonly put: operations["Cursors.move"];
        readonly post?: never;
        /** Forgets a consumer. */
        readonly delete: operations["Cursors.remove"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/export-schedules": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** By name. */
        readonly get: operations["Schedules.list"];
        readonly put?: never;
        /** Has exports written again and again, by a cron expression in a time zone. */
        readonly post: operations["Schedules.create"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/export-schedules/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One schedule. */
        readonly get: operations["Schedules.one"];
        readonly put?: never;
        readonly post?: never;
        /** Ends it; its exports stay. */
        readonly delete: operations["Schedules.delete"];
        readonly options?: never;
        readonly head?: never;
        /** Renames, pauses or goes on, or changes what is exported, when, and how long it is kept. */
        readonly patch: operations["Schedules.change"];
        readonly trace?: never;
    };
    readonly "/api/v1/export-schedules/preview": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The next five times that a cron expression means in a time zone. */
        readonly get: operations["Schedules.preview"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/exports": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The newest first. */
        readonly get: operations["Exports.list"];
        readonly put?: never;
        /** Asks for a file of the registry as it is now, or of what changed since an earlier one. */
        readonly post: operations["Exports.request"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/exports/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** How far an export has come; its files, once it is done. */
        readonly get: operations["Exports.one"];
        readonly put?: never;
        readonly post?: never;
        /** Takes away its files, which also happens by itself as far as a schedule or NONET_EXPORT_KEEP_DAYS says so. */
        readonly delete: operations["Exports.remove"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/exports/{id}/files/{name}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One of its files. A download that broke off goes on with Range (and If-Range with the ETag of the first part). */
        readonly get: operations["Exports.file"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/exports/latest": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The newest that is done, of a schedule or of a format and filters: there is never a half one behind it. */
        readonly get: operations["Exports.latest"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/gold": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Gold with what it has measured so far, latest first. */
        readonly get: operations["Gold.list"];
        readonly put?: never;
        /** Takes in known answers, as CSV or as JSON `{items: [...]}`: an athlete's columns, `platform` and `handle` (empty: no account). */
        readonly post: operations["Gold.add"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/gold/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** Takes gold out of use. */
        readonly delete: operations["Gold.retire"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/gold/promotions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Makes gold of a resolved task. */
        readonly post: operations["Gold.promote"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/handles": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The registry, in the order in which its entries were last written. */
        readonly get: operations["Handles.list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/handles/{externalId}/{platform}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One entry with its whole history, the ballots it rests on, and what is under way. */
        readonly get: operations["Handles.one"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/handles/{externalId}/{platform}/observations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Says which account a handle is, by the platform's own id. A rename and a handle that somebody else took over are noticed, and looked up again. */
        readonly post: operations["Reports.observe"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/handles/{externalId}/{platform}/reports": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Says that a handle looks broken or implausible, and so opens a new round. */
        readonly post: operations["Reports.report"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/handles/lookup": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Many entries at once: one item for each pair, in the same order; null where nothing is known. */
        readonly post: operations["Handles.lookup"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/handles/parse": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What the form shows while a worker types: the handle as it would be understood, or why it can't be one. */
        readonly get: operations["Parse.parse"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/hit-assignments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The HITs that you took, the newest first: the one in hand, and what became of the others. */
        readonly get: operations["Work.mine"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/hit-assignments/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A HIT that you accepted, as it stands. */
        readonly get: operations["Work.one"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/hit-assignments/{id}/return": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Gives it back. */
        readonly post: operations["Work.giveBack"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/hit-assignments/{id}/submission": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Sends the answers of a form. HITs with a page of their own are sent by that page; look-ups at /assignments/{id}/submission. */
        readonly post: operations["Work.submit"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/hits": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** HITs that are open, by their groups, the newest first; a page may be shorter than asked for. */
        readonly get: operations["Work.groups"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/hits/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A HIT in front of accepting it. */
        readonly get: operations["Work.preview"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/hits/{id}/assignments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Accepts it: 201; 200 when you hold it already. */
        readonly post: operations["Work.accept"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/imports/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** How far an import has come, and what is wrong with its rows. */
        readonly get: operations["Imports.one"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/imports/{id}/errors": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Everything that is wrong with its rows, in pages or as one CSV. */
        readonly get: operations["Imports.errors"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/keys": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One's own keys, without their secrets. */
        readonly get: operations["Accounts.listKeys"];
        readonly put?: never;
        /** Makes an API key. It is shown in this answer and never again. */
        readonly post: operations["Accounts.createKey"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/keys/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** Revokes a key of one's own. */
        readonly delete: operations["Accounts.revokeKey"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/links/redeem": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Sets the password of an invited account, with the token of its one-time link, and signs in. */
        readonly post: operations["Sessions.redeem"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/mturk/balance": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What HITs can be paid from. */
        readonly get: operations["RequesterDesk.balance"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/mturk/events": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What happened to your HITs since `cursor`, in an order that never changes: nothing is missed, and nothing comes twice. */
        readonly get: operations["RequesterDesk.events"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/mturk/funds": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Puts money into a requester's balance, or takes back what isn't set aside. */
        readonly post: operations["RequesterDesk.addFunds"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/mturk/keys": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Your keys, without their secrets. */
        readonly get: operations["RequesterDesk.list"];
        readonly put?: never;
        /** Makes a key for Mechanical Turk's clients. Its secret is shown in this answer and never again. */
        readonly post: operations["RequesterDesk.create"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/mturk/keys/{accessKeyId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** Revokes a key: requests that it signs are refused from now on. */
        readonly delete: operations["RequesterDesk.revoke"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/mturk/notification-secret": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Makes the secret that notifications are signed with, as Standard Webhooks say; the one before signs no more. Shown once. */
        readonly post: operations["RequesterDesk.newSecret"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/policies/replay": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** What other policies would have made of the recorded ballots, in the order in which they arrived. Changes nothing. */
        readonly post: operations["Replay.replay"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/policies/replay/flips": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The tasks that would come out otherwise under a policy, by id, each with its ballots. Changes nothing. */
        readonly post: operations["Replay.flips"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/qualifications/{typeId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What it asks of you, and how far you have come. */
        readonly get: operations["Qualifications.one"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/qualifications/{typeId}/answers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Sends the answers to its test. */
        readonly post: operations["Qualifications.answer"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/qualifications/{typeId}/requests": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Asks for it, or begins its test. */
        readonly post: operations["Qualifications.ask"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/sessions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Signs in: answers a token and sets the browser's session cookie. After some wrong passwords, 429 says how long to wait. */
        readonly post: operations["Sessions.open"];
        /** Signs out everywhere. */
        readonly delete: operations["Sessions.endAll"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/sessions/current": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Whose session, or key, this is. */
        readonly get: operations["Sessions.current"];
        readonly put?: never;
        readonly post?: never;
        /** Signs out. */
        readonly delete: operations["Sessions.end"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/subscriptions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Who is fed, and how that goes. */
        readonly get: operations["Subscriptions.list"];
        readonly put?: never;
        /** Feeds a collector: a webhook, signed as Standard Webhooks say, or a BullMQ queue on Redis. A webhook's secret is in this answer and in no other. */
        readonly post: operations["Subscriptions.create"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/subscriptions/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One subscription. Its secret is shown only when it is made. */
        readonly get: operations["Subscriptions.one"];
        readonly put?: never;
        readonly post?: never;
        /** Ends it: what it was still owed is not sent. */
        readonly delete: operations["Subscriptions.remove"];
        readonly options?: never;
        readonly head?: never;
        /** Changes what it gets, or switches it off and on. */
        readonly patch: operations["Subscriptions.change"];
        readonly trace?: never;
    };
    readonly "/api/v1/subscriptions/{id}/deliveries": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What it was sent and is owed, the latest changes first. Delivered ones are listed for a week. */
        readonly get: operations["Deliveries.deliveries"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/subscriptions/{id}/redelivery": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Sends again: one change, all that were given up, or everything after a place in the feed. */
        readonly post: operations["Deliveries.again"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/subscriptions/{id}/secret": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Gives a webhook a new secret. For a while messages carry a signature by each, so nothing is lost in between. */
        readonly post: operations["Deliveries.rotate"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/subscriptions/{id}/test": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Sends a webhook a ping, and says what it answered. */
        readonly post: operations["Deliveries.test"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/tasks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Tasks by age, each with its decision and every answer kept. */
        readonly get: operations["Tasks.list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/tasks/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One task: the decision, every ballot with its weight, what was not counted and why, and the athlete's namesakes. */
        readonly get: operations["Tasks.one"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/tasks/{id}/adjudication": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Settles a dispute: a handle, no account, or unresolvable, which cancels the task. */
        readonly post: operations["Adjudication.adjudicate"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/training": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What to practise next, or the test's next question. Training is not paid; it takes some ten minutes. */
        readonly get: operations["Training.next"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/training/answers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Answers what is asked: with feedback in practice; in the test the result comes at its end. */
        readonly post: operations["Training.answer"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/workers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Signs a worker up and in: answers a token and sets the browser's session cookie. */
        readonly post: operations["Registration.register"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/workers/me": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Who I am, how I do, what I am owed, how much there is to do, and why there is not more. */
        readonly get: operations["Record.me"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/workers/me/answers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** My answers, latest first, and what became of them once their tasks were resolved. */
        readonly get: operations["Record.answers"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/workers/me/appeals": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** My appeals, latest first. */
        readonly get: operations["Appeals.list"];
        readonly put?: never;
        /** Asks the office to think again. It answers within 72 hours. */
        readonly post: operations["Appeals.open"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/workers/me/export": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Everything that is kept about me, as one JSON file. */
        readonly get: operations["Record.export"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/workers/me/ledger": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What was credited and taken off, latest first; the balance is its sum. */
        readonly get: operations["Record.ledger"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/workers/me/messages": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What the office wrote to me, latest first. */
        readonly get: operations["Messages.list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/workers/me/messages/{id}/read": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Marks a message as read. The office sees when. */
        readonly put: operations["Messages.read"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/workers/me/notices": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What requesters wrote to you, the newest first. */
        readonly get: operations["Qualifications.list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/workers/me/payouts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** My payouts, latest first. */
        readonly get: operations["Payouts.list"];
        readonly put?: never;
        /** Asks for my money: all of the balance, or a part of at least one dollar. */
        readonly post: operations["Payouts.request"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/workers/me/statement": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The ledger as CSV, oldest first, with the balance after each entry. */
        readonly get: operations["Record.statement"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/healthz": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The process lives. */
        readonly get: operations["Health.alive"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/metrics": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Figures for Prometheus. They count; they name nobody. */
        readonly get: operations["Metrics.read"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/readyz": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The process can work: its database answers. The queue may be away for a while, since messages wait in the outbox. */
        readonly get: operations["Health.ready"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        readonly AccountView: {
            readonly displayName: string;
            readonly email: string;
            readonly id: string;
            readonly roles: readonly components["schemas"]["Role"][];
            readonly workerId: string | null;
        };
        /** @description A stretch of a list, and where the next one begins; null at the end. */
        readonly AccountViewPage: {
            readonly items: readonly components["schemas"]["AccountView"][];
            readonly nextCursor: string | null;
        };
        readonly AcknowledgeAlertDto: {
            /** @description What is being done about it. */
            readonly note?: string;
        };
        /** @description What happened in an hour or a day (UTC). */
        readonly ActivitySpanView: {
            /** @description Of the ballots to tasks that were decided or disputed, the share for the leading answer; null: none. */
            readonly agreement: number | null;
            readonly answers: number;
            /** Format: date-time */
            readonly at: string;
            /** @description US dollars paid for each handle verified in it; null: none was. */
            readonly costPerVerified: string | null;
            readonly decided: number;
            readonly disputed: number;
            /** @description US dollars that workers earned for each hour between claim and answer; null: too little is known. */
            readonly hourlyRate: string | null;
            /** @description From a task's beginning to its decision; null: none was decided. */
            readonly medianHours: number | null;
            /** @description US dollars, what was taken back deducted. */
            readonly paid: string;
            /** @description Nine of ten decisions came sooner. */
            readonly slowHours: number | null;
            readonly verified: number;
            readonly workers: number;
        };
        readonly ActivityView: {
            /**
             * Format: date-time
             * @description When the last was summed up; null: none was yet.
             */
            readonly asOf: string | null;
            /** @description The oldest first. The last is still going on. */
            readonly items: readonly components["schemas"]["ActivitySpanView"][];
            /** @enum {string} */
            readonly span: "day" | "hour";
        };
        readonly AddFundsDto: {
            /** Format: uuid */
            readonly accountId: string;
            /** @description US dollars; with a minus sign they are taken back. */
            readonly amount: string;
            readonly reason: string;
        };
        readonly AdjudicationDto: {
            readonly answer: components["schemas"]["RulingDto"];
            /** @description Why; it is kept in the audit log. */
            readonly reason: string;
        };
        readonly AdminAppealView: {
            readonly about: components["schemas"]["AppealMatter"];
            readonly assignmentId: string | null;
            /** Format: date-time */
            readonly createdAt: string;
            /** Format: date-time */
            readonly decidedAt: string | null;
            readonly displayName: string;
            /**
             * Format: date-time
             * @description Until when it is decided.
             */
            readonly dueAt: string;
            readonly id: string;
            /** @description What was decided, in words. */
            readonly reply: string | null;
            readonly status: components["schemas"]["AppealStatus"];
            /** @description The task that the assignment is about. */
            readonly taskId: string | null;
            readonly text: string;
            readonly workerId: string;
            readonly workerStatus: string;
        };
        /** @description A stretch of a list, and where the next one begins; null at the end. */
        readonly AdminAppealViewPage: {
            readonly items: readonly components["schemas"]["AdminAppealView"][];
            readonly nextCursor: string | null;
        };
        readonly AdminMessageView: {
            /** @description Who wrote it; null: the account is gone. */
            readonly by: string | null;
            readonly id: string;
            /**
             * Format: date-time
             * @description When the worker marked it as read; null: not yet.
             */
            readonly readAt: string | null;
            /** Format: date-time */
            readonly sentAt: string;
            readonly text: string;
        };
        /** @description A stretch of a list, and where the next one begins; null at the end. */
        readonly AdminMessageViewPage: {
            readonly items: readonly components["schemas"]["AdminMessageView"][];
            readonly nextCursor: string | null;
        };
        readonly AdminPayoutView: {
            /** @description US dollars. */
            readonly amount: string;
            /** Format: date-time */
            readonly createdAt: string;
            readonly displayName: string;
            readonly email: string | null;
            readonly id: string;
            /** @description Why it was cancelled; the money is back in the balance then. */
            readonly reason: string | null;
            /**
             * Format: date-time
             * @description When it was paid or cancelled.
             */
            readonly settledAt: string | null;
            readonly status: components["schemas"]["PayoutStatus"];
            readonly workerId: string;
        };
        /** @description A stretch of a list, and where the next one begins; null at the end. */
        readonly AdminPayoutViewPage: {
            readonly items: readonly components["schemas"]["AdminPayoutView"][];
            readonly nextCursor: string | null;
        };
        readonly AdminWorkerView: {
            /** @description Of the latest hundred ballots to resolved tasks, the share that said what was resolved; null: none yet. */
            readonly agreement: number | null;
            readonly answered: number;
            /** @description US dollars. */
            readonly balance: string;
            /** Format: date-time */
            readonly createdAt: string;
            readonly displayName: string;
            readonly email: string | null;
            /** @description Why an administrator may want to look: too like another worker, faster than one can look, or often late. */
            readonly flags: readonly components["schemas"]["WorkerFlag"][];
            /** @description Weights of the gold answers since the qualification was won, those of long ago for less. */
            readonly gold: {
                readonly right: number;
                readonly wrong: number;
            };
            /** @description US dollars an hour, over the latest hundred answers, as the worker is told; null before the fifth. */
            readonly hourlyRate: string | null;
            readonly id: string;
            /** Format: date-time */
            readonly lastActiveAt: string | null;
            /** @description From claim to answer: the median of the latest hundred; null: none yet. */
            readonly medianSeconds: number | null;
            /** Format: date-time */
            readonly qualifiedAt: string | null;
            /** @description From gold and from agreement, the latter once its tasks are resolved. */
            readonly reliability: components["schemas"]["ReliabilityView"];
            readonly status: components["schemas"]["WorkerStatus"];
            /** @description What the last act against them was for, and why; the worker reads both. */
            readonly statusCause: components["schemas"]["StandingCause"] | null;
            readonly statusReason: string | null;
            /** Format: date-time */
            readonly suspendedUntil: string | null;
        };
        /** @description A stretch of a list, and where the next one begins; null at the end. */
        readonly AdminWorkerViewPage: {
            readonly items: readonly components["schemas"]["AdminWorkerView"][];
            readonly nextCursor: string | null;
        };
        readonly AgeingBatchView: {
            /** @description So many first answers confirm a handle; null: its policy always asks for a whole panel. */
            readonly confirm: number | null;
            readonly id: string;
            readonly name: string;
            /** @enum {string} */
            readonly status: "closed" | "open" | "paused";
        };
        /** @description After how long handles are looked at again, how many a day, and in which batch. */
        readonly AgeingView: {
            /** @description Where re-checks go, with its reward, budget and policy; null: none are made. */
            readonly batch: components["schemas"]["AgeingBatchView"] | null;
            readonly confirmed: number;
            /** @description Re-checks that a day (UTC) may begin with. */
            readonly dailyCap: number;
            /** @description Under way. */
            readonly open: number;
            readonly openedToday: number;
            readonly platforms: readonly components["schemas"]["PlatformAgeingView"][];
        };
        readonly AlertRulesView: {
            readonly items: readonly components["schemas"]["AlertRuleView"][];
        };
        readonly AlertRuleView: {
            /** @description Further from trouble than raiseAt: between the two nothing changes, so that an alert doesn't flap. */
            readonly clearAt: number;
            readonly enabled: boolean;
            /** @description How long a threshold must have been passed. */
            readonly forMinutes: number;
            /** Format: date-time */
            readonly lookedAt: string | null;
            readonly name: components["schemas"]["RuleName"];
            readonly raiseAt: number;
            /** @enum {string} */
            readonly unit: "count" | "hours" | "minutes" | "share";
            /** @description The figure as it was last looked at, the worst where there are several; null: too little is known. */
            readonly value: number | null;
            /**
             * @description Which way trouble lies.
             * @enum {string}
             */
            readonly worse: "above" | "below";
        };
        readonly AlertTestView: {
            readonly delivered: boolean;
            readonly error: string | null;
            readonly excerpt: string;
            readonly status: number | null;
        };
        readonly AlertView: {
            /** Format: date-time */
            readonly acknowledgedAt: string | null;
            /** @description The e-mail of who said that they look after it. */
            readonly acknowledgedBy: string | null;
            /** @description The batch that it is about; null: the whole installation. */
            readonly batch: {
                readonly id: string;
                readonly name: string;
            } | null;
            /** Format: date-time */
            readonly clearedAt: string | null;
            /** @description The figure when it was cleared; null: still open, or what it was about is gone. */
            readonly clearedValue: number | null;
            readonly id: string;
            readonly note: string | null;
            /** Format: date-time */
            readonly openedAt: string;
            /** @description The threshold that it had passed. */
            readonly raiseAt: number;
            readonly rule: components["schemas"]["RuleName"];
            /** @enum {string} */
            readonly status: "acknowledged" | "cleared" | "open";
            /** @enum {string} */
            readonly unit: "count" | "hours" | "minutes" | "share";
            /** @description The figure when it was raised. */
            readonly value: number;
        };
        /** @description A stretch of a list, and where the next one begins; null at the end. */
        readonly AlertViewPage: {
            readonly items: readonly components["schemas"]["AlertView"][];
            readonly nextCursor: string | null;
        };
        readonly AlertWebhookMadeView: {
            /** Format: date-time */
            readonly createdAt: string;
            readonly id: string;
            readonly lastAnswerStatus: number | null;
            /**
             * Format: date-time
             * @description The latest message: when, and what came of it.
             */
            readonly lastAt: string | null;
            readonly lastDelivered: boolean | null;
            readonly lastError: string | null;
            /** @description Signs each message as Standard Webhooks say; shown once. */
            readonly secret: string;
            readonly url: string;
        };
        readonly AlertWebhooksView: {
            readonly items: readonly components["schemas"]["AlertWebhookView"][];
        };
        readonly AlertWebhookView: {
            /** Format: date-time */
            readonly createdAt: string;
            readonly id: string;
            readonly lastAnswerStatus: number | null;
            /**
             * Format: date-time
             * @description The latest message: when, and what came of it.
             */
            readonly lastAt: string | null;
            readonly lastDelivered: boolean | null;
            readonly lastError: string | null;
            readonly url: string;
        };
        readonly AnswerDto: {
            /** @description The account has no name of its own, only a number: then a link with the number is accepted. */
            readonly accountHasNoName?: boolean;
            /** @enum {string} */
            readonly kind: "handle" | "no_account";
            /** @description The handle, or any link to the profile; only with kind handle. */
            readonly value?: string;
        };
        readonly AnswerSpec: {
            readonly defaultText: string | null;
            readonly format: {
                readonly error: string | null;
                readonly flags: string;
                readonly regex: string;
            } | null;
            /** @enum {string} */
            readonly kind: "text";
            readonly length: {
                readonly least: number | null;
                readonly most: number | null;
            } | null;
            readonly lines: number;
            readonly number: {
                readonly least: number | null;
                readonly most: number | null;
            } | null;
        } | {
            readonly choices: readonly components["schemas"]["Choice"][];
            /** @enum {string} */
            readonly kind: "choice";
            readonly least: number;
            readonly most: number;
            readonly other: boolean;
            readonly style: string | null;
        };
        readonly AnswersRange: {
            readonly expected: number;
            readonly high: number;
            readonly low: number;
        };
        readonly AnswerTrainingDto: {
            readonly answer: components["schemas"]["TrainingAnswerDto"];
            /** Format: uuid */
            readonly itemId: string;
        };
        /** @description `key` is what votes are compared on; `display` the handle with its case kept. */
        readonly AnswerValue: {
            readonly display?: string | null;
            readonly key: string;
            /** @enum {string} */
            readonly kind: "handle";
        } | {
            /** @enum {string} */
            readonly kind: "no_account";
        };
        readonly AnswerView: {
            /** @description With its case kept. */
            readonly display: string | null;
            /** @description What votes are compared on. */
            readonly key: string | null;
            /** @enum {string} */
            readonly kind: "handle" | "no_account";
            /** @description As typed. */
            readonly raw: string | null;
            readonly url: string | null;
        };
        /** @enum {string} */
        readonly AppealMatter: "answer" | "rejection" | "suspension";
        /** @enum {string} */
        readonly AppealStatus: "declined" | "granted" | "open";
        readonly AppealView: {
            readonly about: components["schemas"]["AppealMatter"];
            readonly assignmentId: string | null;
            /** Format: date-time */
            readonly createdAt: string;
            /** Format: date-time */
            readonly decidedAt: string | null;
            /**
             * Format: date-time
             * @description Until when it is decided.
             */
            readonly dueAt: string;
            readonly id: string;
            /** @description What was decided, in words. */
            readonly reply: string | null;
            readonly status: components["schemas"]["AppealStatus"];
            readonly text: string;
        };
        /** @description A stretch of a list, and where the next one begins; null at the end. */
        readonly AppealViewPage: {
            readonly items: readonly components["schemas"]["AppealView"][];
            readonly nextCursor: string | null;
        };
        readonly AppliedPolicyView: {
            /** @description Those of them whose outcome it settled, or put to the posterior. */
            readonly decided: number;
            /** @description Open tasks that are under it now. */
            readonly moved: number;
            readonly version: number;
        };
        readonly AssignmentView: {
            readonly athlete: components["schemas"]["AthleteCard"];
            /**
             * Format: date-time
             * @description When the lease ends, unless it is renewed.
             */
            readonly expiresAt: string;
            readonly id: string;
            readonly instructions: string | null;
            /** @description Others of the same name: not them. */
            readonly namesakes: readonly components["schemas"]["AthleteCard"][];
            readonly platform: components["schemas"]["Platform"];
            /** @description US dollars. */
            readonly reward: string;
            /** @enum {string} */
            readonly status: "assigned" | "expired" | "returned" | "submitted";
            readonly taskId: string;
        };
        /** @description What tells an athlete from their namesakes. */
        readonly AthleteCard: {
            readonly aliases: readonly string[];
            readonly birthDate: string | null;
            readonly facts: {
                readonly [key: string]: string;
            };
            readonly league: string | null;
            readonly name: string;
            readonly nationality: string | null;
            readonly notes: string | null;
            readonly position: string | null;
            readonly sport: string;
            readonly team: string | null;
        };
        readonly AuditView: {
            readonly action: string;
            readonly after: unknown;
            /** Format: date-time */
            readonly at: string;
            readonly before: unknown;
            /** @description The e-mail of who did it; null: Nonet itself. */
            readonly by: string | null;
            readonly id: string;
            readonly reason: string | null;
            readonly subject: string;
        };
        /** @description A stretch of a list, and where the next one begins; null at the end. */
        readonly AuditViewPage: {
            readonly items: readonly components["schemas"]["AuditView"][];
            readonly nextCursor: string | null;
        };
        readonly AvailableView: {
            readonly reasons: readonly components["schemas"]["ReasonView"][];
            /** @description Tasks that could be claimed now; a thousand stands for a thousand or more. */
            readonly tasks: number;
        };
        /** @description US dollars. */
        readonly BalanceView: {
            readonly available: string;
            /** @description Set aside for HITs that are out, until their work is approved or they end. */
            readonly held: string;
        };
        readonly BallotAnswer: {
            readonly display: string | null;
            readonly key: string | null;
            /** @enum {string} */
            readonly kind: "handle" | "no_account";
            readonly url: string | null;
        };
        /** @description How many ballots an answer has. */
        readonly BallotsFor: {
            /** @description What votes are compared on; null: no account. */
            readonly key: string | null;
            /** @enum {string} */
            readonly kind: "handle" | "no_account";
            readonly votes: number;
        };
        /** @description One of the ballots that a decision rests on. */
        readonly BallotView: {
            /** @description Whether it is for the answer that was decided on. */
            readonly agrees: boolean;
            readonly answer: components["schemas"]["BallotAnswer"];
            readonly clue: string | null;
            readonly comment: string | null;
            /** @description False: voided since. */
            readonly counted: boolean;
            /** @description The page that the worker looked at. */
            readonly evidenceUrl: string | null;
            /** Format: date-time */
            readonly submittedAt: string;
            readonly workerId: string;
        };
        /** @description The batch's own tasks and those that it shares with an earlier batch, by status. */
        readonly BatchCounts: {
            readonly cancelled: number;
            readonly disputed: number;
            readonly noAccount: number;
            readonly open: number;
            readonly verified: number;
        };
        /** @enum {string} */
        readonly BatchStatus: "closed" | "open" | "paused";
        readonly BatchView: {
            /** @description US dollars; null: no limit. */
            readonly budget: string | null;
            readonly counts: components["schemas"]["BatchCounts"];
            /** Format: date-time */
            readonly createdAt: string;
            readonly id: string;
            readonly instructions: string | null;
            readonly name: string;
            /**
             * @description Why it is paused: somebody asked, or the budget is spent.
             * @enum {string|null}
             */
            readonly pauseCause: "asked" | "budget" | null;
            readonly platforms: readonly components["schemas"]["Platform"][];
            readonly policy: components["schemas"]["PolicyView"];
            readonly priority: number;
            /** @description US dollars for each answer. */
            readonly reward: string;
            /** @description US dollars credited to workers so far. */
            readonly spent: string;
            readonly status: components["schemas"]["BatchStatus"];
        };
        /** @description A stretch of a list, and where the next one begins; null at the end. */
        readonly BatchViewPage: {
            readonly items: readonly components["schemas"]["BatchView"][];
            readonly nextCursor: string | null;
        };
        /** @description A piece of what a form shows. Formatting is dropped: text stays text, so nothing of it can act. */
        readonly Block: {
            /** @enum {string} */
            readonly kind: "text" | "title";
            readonly text: string;
        } | {
            readonly items: readonly string[];
            /** @enum {string} */
            readonly kind: "list";
        } | {
            /** @enum {string} */
            readonly kind: "audio" | "image" | "link" | "video";
            readonly text: string;
            readonly url: string;
        };
        /** @description One point of the reliability diagram: tasks of known answer whose confidence lay from `from` up to, but not including, `to`. */
        readonly BucketView: {
            /** @description The confidenceBound of a decision of this confidence. */
            readonly bound: number | null;
            /** @description What was said: the mean confidence. */
            readonly confidence: number;
            readonly count: number;
            readonly from: number;
            readonly high: number;
            readonly low: number;
            readonly right: number;
            /** @description What was so: the share that was right, and the interval that holds it with 95 %. */
            readonly share: number;
            readonly to: number;
        };
        readonly CalibrationView: {
            readonly adjudications: number;
            readonly buckets: readonly components["schemas"]["BucketView"][];
            readonly claims: readonly components["schemas"]["ClaimView"][];
            /** @description The latest 26 weeks or months in which anything happened, the oldest first. */
            readonly drift: readonly components["schemas"]["PeriodView"][];
            /** @description Gold in use, answered or not. */
            readonly gold: number;
            /** @description The models so far, the latest first, fifty at most. */
            readonly history: readonly components["schemas"]["FitView"][];
            /** @description The model in force; null before the first refit. */
            readonly model: components["schemas"]["FitView"] | null;
            /** @description By the latest hundred thousand decisions of a quorum that stand. */
            readonly stated: readonly components["schemas"]["StatedView"][];
        };
        readonly CancelPayoutDto: {
            readonly reason: string;
        };
        readonly ChangeAgeingDto: {
            /**
             * Format: uuid
             * @description A batch that is open; null: no re-checks.
             */
            readonly batchId?: string | null;
            readonly dailyCap?: number;
            readonly platforms?: readonly components["schemas"]["PlatformAgeingDto"][];
            readonly reason?: string;
        };
        readonly ChangeAlertRuleDto: {
            /** @description Further from trouble than raiseAt. */
            readonly clearAt?: number;
            /** @description Switched off, it clears what it had raised. */
            readonly enabled?: boolean;
            readonly forMinutes?: number;
            readonly raiseAt?: number;
            /** @description Why; it is kept in the audit log. */
            readonly reason: string;
        };
        readonly ChangeBatchDto: {
            /** @description US dollars; null: no limit. A batch that had paused for want of money goes on. */
            readonly budget?: string | null;
            readonly name?: string;
            readonly priority?: number;
            /**
             * @description Closed is for good.
             * @enum {string}
             */
            readonly status?: "closed" | "open" | "paused";
        };
        readonly ChangePasswordDto: {
            readonly currentPassword: string;
            readonly newPassword: string;
        };
        readonly ChangePolicyDto: {
            /**
             * @description new: for tasks to come. open: for those that are open as well, which are decided anew at once.
             * @enum {string}
             */
            readonly apply: "new" | "open";
            readonly policy: components["schemas"]["PolicyDto"];
            readonly reason?: string;
        };
        readonly ChangeScheduleDto: {
            /** @enum {string} */
            readonly compression?: "gzip" | "none" | "zstd";
            readonly cron?: string;
            /** @enum {string} */
            readonly format?: "csv" | "jsonl" | "parquet";
            /** @description null: for good. */
            readonly keepDays?: number | null;
            /** @description null: as many as there are. */
            readonly keepLast?: number | null;
            /** @enum {string} */
            readonly kind?: "increment" | "snapshot";
            /** @description null: any, and unknown. */
            readonly minConfidence?: number | null;
            readonly name?: string;
            /** @description A paused schedule runs again from its next time on; what it missed meanwhile is not made up for. */
            readonly paused?: boolean;
            /** @description null: all of them. */
            readonly platforms?: readonly ("bluesky" | "facebook" | "instagram" | "linkedin" | "threads" | "tiktok" | "twitch" | "wikipedia" | "x" | "youtube")[] | null;
            readonly statuses?: readonly ("conflicted" | "no_account" | "revoked" | "verified")[];
            readonly timeZone?: string;
        };
        readonly ChangeSubscriptionDto: {
            /** @description Where in the feed to begin: 0 for its start, or an export's lastSeq. The feed's end, when left out. */
            readonly after?: number;
            /** @description Which changes; all of them, when left out. */
            readonly events?: readonly ("cleared" | "conflicted" | "no_account" | "revoked" | "superseded" | "verified")[];
            /** @description What to call it; the receiver's host or the queue's name, when left out. */
            readonly name?: string;
            /** @description On which platforms; all of them, when left out or null. */
            readonly platforms?: readonly ("bluesky" | "facebook" | "instagram" | "linkedin" | "threads" | "tiktok" | "twitch" | "wikipedia" | "x" | "youtube")[] | null;
            /**
             * @description active: also after it was disabled for failing; what waited is sent at once.
             * @enum {string}
             */
            readonly status?: "active" | "disabled";
            /** @description Webhooks: where messages go, by https. */
            readonly url?: string;
        };
        /** @description A stretch of the feed. */
        readonly ChangesView: {
            readonly items: readonly components["schemas"]["ChangeView"][];
            /** @description What to send as `after` the next time. */
            readonly nextAfter: number;
        };
        readonly ChangeTrainingItemDto: {
            readonly answer?: components["schemas"]["TrainingAnswerDto"];
            readonly athlete?: components["schemas"]["TrainingAthleteDto"];
            /** @description Why that is the answer. */
            readonly explanation?: string;
            readonly namesakes?: readonly components["schemas"]["TrainingAthleteDto"][];
            /** @enum {string} */
            readonly platform?: "bluesky" | "facebook" | "instagram" | "linkedin" | "threads" | "tiktok" | "twitch" | "wikipedia" | "x" | "youtube";
            /** @description Left out: the usual question. */
            readonly question?: string | null;
            /** @description true: asked of nobody from now on. Tests that are under way still ask it. */
            readonly retired?: boolean;
            /** @description What a search would find. */
            readonly shown?: readonly components["schemas"]["ShownPageDto"][];
            /** @enum {string} */
            readonly stage?: "practice" | "test";
            readonly topic?: string;
        };
        /** @enum {string} */
        readonly ChangeType: "cleared" | "conflicted" | "no_account" | "revoked" | "superseded" | "verified";
        /** @description One effect on the registry, at its place in the feed. */
        readonly ChangeView: {
            /** Format: date-time */
            readonly at: string;
            /** @description What led to it: quorum, adjudication, void, conflict, report. */
            readonly cause: string;
            readonly confidence: number | null;
            readonly externalId: string;
            readonly handle: string | null;
            readonly handleKey: string | null;
            readonly platform: components["schemas"]["Platform"];
            /** @description What stood there before; null for a pair's first change. */
            readonly previous: components["schemas"]["PreviousView"] | null;
            /** @description Strictly increases; may have holes. */
            readonly seq: number;
            readonly taskId: string;
            readonly type: components["schemas"]["ChangeType"];
        };
        readonly Choice: {
            readonly content: readonly components["schemas"]["Block"][];
            readonly id: string;
        };
        readonly ClaimDto: {
            /** @description Only tasks on these platforms. */
            readonly platforms?: readonly string[];
            /** @description Only athletes of these sports. */
            readonly sports?: readonly string[];
        };
        /** @description What the tasks of known answer let one say of those whose confidence was `from` or more. */
        readonly ClaimView: {
            readonly count: number;
            readonly from: number;
            /** @description With 95 % at least this share of such tasks is right, and never more than 1 - 3/count. Null when there are none. */
            readonly shown: number | null;
            readonly wrong: number;
        };
        readonly CloseReportDto: {
            /** @description What came of it. */
            readonly reason: string;
        };
        readonly CollusionGroupView: {
            readonly pairs: readonly components["schemas"]["SuspectPairView"][];
            readonly workers: readonly components["schemas"]["SuspectView"][];
        };
        readonly CollusionView: {
            readonly groups: readonly components["schemas"]["CollusionGroupView"][];
        };
        /** @enum {string} */
        readonly Compression: "gzip" | "none" | "zstd";
        /** @description One of the athletes whom a case is about, and what speaks for them. */
        readonly ConflictMemberView: {
            readonly agreed: number | null;
            readonly ballots: number | null;
            readonly confidence: number | null;
            readonly externalId: string;
            readonly handle: string | null;
            readonly league: string | null;
            readonly name: string;
            readonly sport: string;
            /** @description What the registry says of them now; null where it says nothing. */
            readonly status: components["schemas"]["RegistryStatus"] | null;
            /** @description The task that found the handle for them. */
            readonly taskId: string;
            readonly team: string | null;
        };
        readonly ConflictResolutionDto: {
            /** @description Only for a pair that looks swapped, with keep null: both handles are right as they are. */
            readonly both?: boolean;
            /** @description Only for a pair that looks swapped, without keep: each gets the handle that the other had. */
            readonly exchange?: boolean;
            /** @description The external id of the athlete who keeps the handle; null: neither. */
            readonly keep?: string | null;
            /** @description Why; it is kept in the audit log. */
            readonly reason: string;
        };
        /** @description A handle that more than one athlete holds, or a pair that looks swapped. */
        readonly ConflictView: {
            readonly handleKey: string;
            readonly id: string;
            /** @description Who kept the handle; null: nobody, or not resolved yet. */
            readonly keep: string | null;
            /** @enum {string} */
            readonly kind: "same_handle" | "swap";
            readonly members: readonly components["schemas"]["ConflictMemberView"][];
            /** Format: date-time */
            readonly openedAt: string;
            /**
             * @description How it was resolved: `ended` by itself, when one was found anew. null: it is open, or was resolved before this was kept.
             * @enum {string|null}
             */
            readonly outcome: "both" | "ended" | "exchanged" | "kept" | "neither" | null;
            readonly platform: components["schemas"]["Platform"];
            readonly reason: string | null;
            /** Format: date-time */
            readonly resolvedAt: string | null;
            /** @enum {string} */
            readonly status: "open" | "resolved";
        };
        /** @description A stretch of a list, and where the next one begins; null at the end. */
        readonly ConflictViewPage: {
            readonly items: readonly components["schemas"]["ConflictView"][];
            readonly nextCursor: string | null;
        };
        readonly CostRange: {
            readonly expected: string;
            readonly high: string;
            readonly low: string;
        };
        readonly CountsView: {
            /** @description Of the latest five hundred answers, as the ones below. */
            readonly agreed: number;
            readonly answered: number;
            readonly disagreed: number;
            readonly notCounted: number;
            readonly pending: number;
        };
        readonly CreateAccountDto: {
            readonly displayName?: string;
            /** Format: email */
            readonly email: string;
            readonly roles: readonly ("admin" | "engineer" | "requester" | "worker")[];
        };
        readonly CreateAlertWebhookDto: {
            /** Format: uri */
            readonly url: string;
        };
        readonly CreateBatchDto: {
            /** @description US dollars; the batch pauses when they are spent. None, or null: no limit. */
            readonly budget?: string | null;
            /** @description Shown to the workers beside each task. */
            readonly instructions?: string | null;
            readonly name: string;
            /** @description Where each athlete is looked up: one task for each. */
            readonly platforms: readonly ("bluesky" | "facebook" | "instagram" | "linkedin" | "threads" | "tiktok" | "twitch" | "wikipedia" | "x" | "youtube")[];
            /** @description What differs from 7 of 9. */
            readonly policy?: components["schemas"]["PolicyDto"];
            /** @description Higher goes first. */
            readonly priority?: number;
            /** @description US dollars for each answer: "0.05". */
            readonly reward: string;
        };
        readonly CreateExportDto: {
            /** @description Only what changed after this place in the feed: the lastSeq of the export before. What no longer matches comes as `removed`. */
            readonly after?: number;
            /**
             * @description none, when left out; of Parquet it is the pages' compression, and zstd when left out.
             * @enum {string}
             */
            readonly compression?: "gzip" | "none" | "zstd";
            /** @enum {string} */
            readonly format: "csv" | "jsonl" | "parquet";
            /** @description Only entries with this confidence at least, 0 to 1. */
            readonly minConfidence?: number;
            /** @description Only these platforms; all of them, when left out. */
            readonly platforms?: readonly string[];
            /** @description Only these statuses: verified and no_account, when left out. conflicted and revoked have to be asked for by name. */
            readonly statuses?: readonly ("conflicted" | "no_account" | "revoked" | "verified")[];
        };
        readonly CreateKeyDto: {
            /** @description When the key stops working; never, when left out. */
            readonly expiresAt?: string;
            readonly name: string;
            readonly roles: readonly ("admin" | "engineer" | "requester" | "worker")[];
        };
        readonly CreateScheduleDto: {
            /**
             * @description As for an export.
             * @enum {string|null}
             */
            readonly compression?: "gzip" | "none" | null | "zstd";
            /** @description Minute, hour, day of month, month and day of week: "30 6 * * MON-FRI". */
            readonly cron: string;
            /** @enum {string} */
            readonly format: "csv" | "jsonl" | "parquet";
            /** @description How many days a finished export stays. The newest always stays. Left out: for good. */
            readonly keepDays?: number | null;
            /** @description How many finished exports stay; those before go. The newest always stays. Left out: as many as there are. */
            readonly keepLast?: number | null;
            /**
             * @description Everything each time, or what changed since the schedule's last finished export (the first is everything).
             * @default snapshot
             * @enum {string}
             */
            readonly kind: "increment" | "snapshot";
            /** @description Only entries with this confidence at least, 0 to 1. */
            readonly minConfidence?: number | null;
            readonly name: string;
            readonly paused?: boolean | null;
            /** @description Only these platforms; all of them, when left out. */
            readonly platforms?: readonly ("bluesky" | "facebook" | "instagram" | "linkedin" | "threads" | "tiktok" | "twitch" | "wikipedia" | "x" | "youtube")[] | null;
            /** @description verified and no_account, when left out. */
            readonly statuses?: readonly ("conflicted" | "no_account" | "revoked" | "verified")[] | null;
            /**
             * @description The IANA name of the zone that the cron expression is meant in; UTC, when left out.
             * @default UTC
             */
            readonly timeZone: string;
        };
        readonly CreateSubscriptionDto: {
            /** @description Where in the feed to begin: 0 for its start, or an export's lastSeq. The feed's end, when left out. */
            readonly after?: number;
            /** @description Which changes; all of them, when left out. */
            readonly events?: readonly ("cleared" | "conflicted" | "no_account" | "revoked" | "superseded" | "verified")[];
            /** @enum {string} */
            readonly kind: "queue" | "webhook";
            /** @description What to call it; the receiver's host or the queue's name, when left out. */
            readonly name?: string;
            /** @description On which platforms; all of them, when left out or null. */
            readonly platforms?: readonly ("bluesky" | "facebook" | "instagram" | "linkedin" | "threads" | "tiktok" | "twitch" | "wikipedia" | "x" | "youtube")[] | null;
            /** @description Queues: the BullMQ queue's name, "changes" or "changes-" and a word of your own. */
            readonly queue?: string;
            /** @description Webhooks: where messages go, by https. */
            readonly url?: string;
        };
        readonly CreateTrainingItemDto: {
            readonly answer: components["schemas"]["TrainingAnswerDto"];
            readonly athlete: components["schemas"]["TrainingAthleteDto"];
            /** @description Why that is the answer. */
            readonly explanation: string;
            readonly namesakes?: readonly components["schemas"]["TrainingAthleteDto"][];
            /** @enum {string} */
            readonly platform: "bluesky" | "facebook" | "instagram" | "linkedin" | "threads" | "tiktok" | "twitch" | "wikipedia" | "x" | "youtube";
            /** @description Left out: the usual question. */
            readonly question?: string | null;
            /** @description What a search would find. */
            readonly shown: readonly components["schemas"]["ShownPageDto"][];
            /** @enum {string} */
            readonly stage: "practice" | "test";
            readonly topic: string;
        };
        readonly CreateTurkKeyDto: {
            /** @description What you will know it by. */
            readonly name: string;
        };
        /** @description A consumer's place in the feed, kept here for it. */
        readonly CursorView: {
            /** @description The last change that the consumer says it has: what comes next is after it. */
            readonly after: number;
            /** @description How many changes it has still to read. */
            readonly behind: number;
            /**
             * Format: date-time
             * @description When the first of these was made; null: it has them all.
             */
            readonly behindSince: string | null;
            /** Format: date-time */
            readonly createdAt: string;
            /** Format: date-time */
            readonly movedAt: string;
            readonly name: string;
            /** @description False: the feed has forgotten or lost changes, and the consumer must start from an export. */
            readonly readable: boolean;
        };
        /** @description A stretch of a list, and where the next one begins; null at the end. */
        readonly CursorViewPage: {
            readonly items: readonly components["schemas"]["CursorView"][];
            readonly nextCursor: string | null;
        };
        readonly DecideAppealDto: {
            readonly granted: boolean;
            /** @description What the worker is told. */
            readonly reason: string;
        };
        /** @description How a task was settled, or why it can't settle by itself. */
        readonly DecisionView: {
            readonly agreed: number;
            /** @description null: a dispute, or nobody could tell. */
            readonly answer: ({
                readonly display?: string | null;
                readonly key: string;
                /** @enum {string} */
                readonly kind: "handle";
            } | {
                /** @enum {string} */
                readonly kind: "no_account";
            }) | null;
            readonly ballots: number;
            /** @enum {string} */
            readonly cause: "adjudication" | "below_floor" | "cannot_tell" | "confirmation" | "quorum" | "unreachable";
            /** @description The estimated probability that the answer is right; null when nothing was estimated. */
            readonly confidence: number | null;
            /** @description What the gold guarantees; null without gold. */
            readonly confidenceBound: number | null;
            /** Format: date-time */
            readonly decidedAt: string;
            /** @description What the agreeing votes are worth; less than their number when they are not independent. */
            readonly effectiveVotes: number | null;
            readonly policyVersion: number;
            /** @description The adjudicator's. */
            readonly reason: string | null;
            /**
             * Format: date-time
             * @description When its quorum stopped to stand, because ballots were voided.
             */
            readonly voidedAt: string | null;
        };
        /** @description What one subscription is owed of one change. */
        readonly DeliveryView: {
            /** @description How that answer began. */
            readonly answerExcerpt: string | null;
            /** @description What the receiver answered the last time; null: nothing. */
            readonly answerStatus: number | null;
            /** Format: date-time */
            readonly attemptedAt: string | null;
            readonly attempts: number;
            readonly change: components["schemas"]["ChangeView"];
            /** Format: date-time */
            readonly deliveredAt: string | null;
            /** @description Why there was no answer, or what the collector's job failed of. */
            readonly error: string | null;
            /**
             * Format: date-time
             * @description When the next attempt may be made; null when there is none to come.
             */
            readonly nextAt: string | null;
            /** @description The change's place in the feed. */
            readonly seq: number;
            /**
             * @description waiting: for its turn or its next attempt. sent: in the queue, not yet taken by the collector. dead: given up.
             * @enum {string}
             */
            readonly status: "dead" | "delivered" | "sent" | "waiting";
        };
        /** @description A stretch of a list, and where the next one begins; null at the end. */
        readonly DeliveryViewPage: {
            readonly items: readonly components["schemas"]["DeliveryView"][];
            readonly nextCursor: string | null;
        };
        /** @description What a batch will still cost, and when it will be done. */
        readonly EstimateView: {
            /** @description Answers still to come, gold included from `expected` on. */
            readonly answers: components["schemas"]["AnswersRange"];
            /** @description Of the last day; null when too few have come to say. */
            readonly answersPerHour: number | null;
            /** @description US dollars still to be paid. */
            readonly cost: components["schemas"]["CostRange"];
            /**
             * Format: date-time
             * @description At that pace; null when it isn't known.
             */
            readonly doneAt: string | null;
            /** @description Open tasks of its own. */
            readonly tasks: number;
        };
        readonly EventsView: {
            readonly items: readonly components["schemas"]["EventView"][];
            /** @description Where to go on, also at the end: nothing is missed and nothing comes twice. */
            readonly nextCursor: string | null;
        };
        /** @description As Amazon's messages have it. Its pages call the time by two names; both are there. */
        readonly EventView: {
            readonly AssignmentId?: string;
            readonly EventTime: string;
            readonly EventTimestamp: string;
            readonly EventType: string;
            readonly HITId?: string;
            readonly HITTypeId?: string;
        };
        /** @description The rule that was in force. */
        readonly EvidencePolicy: {
            readonly agree: number;
            readonly confidenceFloor: number | null;
            readonly extendTo: number | null;
            readonly minAgree: number | null;
            readonly minEffective: number | null;
            readonly panel: number;
            /** @enum {string} */
            readonly stop: "adaptive" | "early" | "fixed";
            readonly version: number;
        };
        /** @description The decision that an entry rests on. */
        readonly EvidenceView: {
            /** @description In the order in which they came. */
            readonly ballots: readonly components["schemas"]["BallotView"][];
            /** @enum {string} */
            readonly cause: "adjudication" | "quorum";
            /** Format: date-time */
            readonly decidedAt: string;
            /** @description What the agreeing votes are worth; less than their number when they are not independent. */
            readonly effectiveVotes: number | null;
            readonly policy: components["schemas"]["EvidencePolicy"];
            /** @description The adjudicator's. */
            readonly reason: string | null;
            readonly taskId: string;
            /**
             * Format: date-time
             * @description When its quorum stopped to stand, because ballots were voided.
             */
            readonly voidedAt: string | null;
        };
        readonly ExpectedWrong: {
            readonly high: number;
            /** @description The whole numbers between which it lies with 95 %, if the confidences are right and tasks err independently. */
            readonly low: number;
            readonly mean: number;
        };
        readonly ExportFileView: {
            readonly bytes: number;
            readonly name: string;
            /** @description null: not a table. */
            readonly rows: number | null;
            readonly sha256: string;
        };
        /** @description A file made from the registry by a queued job. */
        readonly ExportView: {
            /** @description null: a snapshot; else the increment after this place in the feed. */
            readonly after: number | null;
            readonly compression: components["schemas"]["Compression"];
            /** Format: date-time */
            readonly createdAt: string;
            /** @description Why it failed, and what to do. */
            readonly error: string | null;
            readonly files: readonly components["schemas"]["ExportFileView"][];
            /** Format: date-time */
            readonly finishedAt: string | null;
            /** @description The first change that the rows show. */
            readonly firstSeq: number | null;
            readonly format: components["schemas"]["Format"];
            readonly id: string;
            /** @description Where to follow the feed from, or to begin the next increment. */
            readonly lastSeq: number | null;
            readonly minConfidence: number | null;
            /** @description null: all. */
            readonly platforms: readonly components["schemas"]["Platform"][] | null;
            /** @description From 0 to 1. */
            readonly progress: number;
            /**
             * Format: date-time
             * @description When its files were given up; null: they are there.
             */
            readonly removedAt: string | null;
            /** @description So far. */
            readonly rows: number;
            /** @description The schedule that asked for it; null: a person or a program did. */
            readonly scheduleId: string | null;
            /** @enum {string} */
            readonly status: "done" | "failed" | "queued" | "running";
            readonly statuses: readonly components["schemas"]["RegistryStatus"][];
        };
        /** @description A stretch of a list, and where the next one begins; null at the end. */
        readonly ExportViewPage: {
            readonly items: readonly components["schemas"]["ExportView"][];
            readonly nextCursor: string | null;
        };
        readonly FailedJobsView: {
            /** @description The latest hundred. */
            readonly items: readonly components["schemas"]["FailedJobView"][];
        };
        readonly FailedJobView: {
            readonly attempts: number;
            /** Format: date-time */
            readonly failedAt: string | null;
            readonly id: string;
            /** @description What the message says. */
            readonly payload: unknown;
            /** @description Why its last attempt failed. */
            readonly reason: string;
        };
        /** @description How well one model's confidence agreed with what is known. */
        readonly FitView: {
            readonly answers: number;
            /** @description The Brier score; null when there is nothing to test on. */
            readonly brier: number | null;
            /** @description Expected calibration error; null when there is nothing to test on. */
            readonly ece: number | null;
            /** Format: date-time */
            readonly fittedAt: string;
            /** @description The share of the tested tasks that was right. */
            readonly right: number | null;
            /** @description Look-ups and gold that it was fitted on, and their answers. */
            readonly tasks: number;
            /** @description Gold and adjudicated tasks on which it was tested; each was judged by a calibrator that had not seen it. */
            readonly tested: number;
        };
        readonly FlippedTask: {
            /** @description What this policy would have resolved; null: nothing. */
            readonly after: components["schemas"]["ReplayedAnswer"] | null;
            /** @description What the quorum resolved; null: it is open, or was disputed. */
            readonly before: components["schemas"]["ReplayedAnswer"] | null;
            readonly name: string;
            readonly taskId: string;
        };
        readonly FlippedTaskView: {
            /** @description What this policy would have resolved; null: nothing. */
            readonly after: components["schemas"]["ReplayedAnswer"] | null;
            /** @description All ballots that it has, those that this policy would not have used among them; the answer with most of them first. */
            readonly ballots: readonly components["schemas"]["BallotsFor"][];
            /** @description What the quorum resolved; null: it is open, or was disputed. */
            readonly before: components["schemas"]["ReplayedAnswer"] | null;
            readonly name: string;
            readonly platform: string;
            readonly taskId: string;
        };
        /** @description A stretch of a list, and where the next one begins; null at the end. */
        readonly FlippedTaskViewPage: {
            readonly items: readonly components["schemas"]["FlippedTaskView"][];
            readonly nextCursor: string | null;
        };
        readonly Flips: {
            readonly changed: number;
            /** @description Tasks that would come out otherwise than by the quorum. A person's adjudication is no outcome of a quorum. */
            readonly count: number;
            readonly gained: number;
            readonly lost: number;
            /** @description The first of them, as many as were asked for. */
            readonly tasks: readonly components["schemas"]["FlippedTask"][];
        };
        readonly FlipsDto: {
            /**
             * Format: uuid
             * @description The batch whose ballots are replayed; left out: those of all.
             */
            readonly batch?: string | null;
            /**
             * @description Only those that gain an answer, lose it, or get another one.
             * @enum {string}
             */
            readonly kind?: "changed" | "gained" | "lost";
            /** @description What is left out is 7 of 9. */
            readonly policy: components["schemas"]["PolicyDto"];
        };
        readonly ForgetChangesDto: {
            readonly reason: string;
            /** @description The last change to forget. */
            readonly upTo: number;
        };
        readonly FormAnswersDto: {
            /** @description For each question its text, or the choices: `{"name": "Zoe", "colours": ["red", "blue"]}`. */
            readonly answers: {
                readonly [key: string]: unknown;
            };
        };
        /** @enum {string} */
        readonly Format: "csv" | "jsonl" | "parquet";
        readonly FormPart: {
            readonly content: readonly components["schemas"]["Block"][];
            /** @enum {string} */
            readonly kind: "overview";
        } | {
            readonly answer: components["schemas"]["AnswerSpec"];
            readonly content: readonly components["schemas"]["Block"][];
            readonly id: string;
            /** @enum {string} */
            readonly kind: "question";
            readonly name: string | null;
            readonly required: boolean;
        };
        /** @description Answers to gold, one by one. */
        readonly GoldAnswersView: {
            readonly count: number;
            readonly high: number;
            readonly low: number;
            readonly right: number;
            readonly share: number;
        };
        /** @description What became of a list of gold. */
        readonly GoldUploadView: {
            readonly created: number;
            /** @description Known already, with the same answer. */
            readonly duplicates: number;
            readonly errors: readonly components["schemas"]["ImportErrorView"][];
            readonly rejected: number;
        };
        /** @description A task whose right answer is known. */
        readonly GoldView: {
            /** @description The right one. */
            readonly answer: components["schemas"]["AnswerValue"];
            /** @description How many have answered it. */
            readonly answered: number;
            readonly athlete: components["schemas"]["TaskAthlete"];
            /** Format: date-time */
            readonly createdAt: string;
            readonly id: string;
            /**
             * Format: date-time
             * @description When its answers began to look as if they were passed around; null: no sign of it.
             */
            readonly leakSuspectedAt: string | null;
            readonly platform: components["schemas"]["Platform"];
            /**
             * Format: date-time
             * @description null: in use.
             */
            readonly retiredAt: string | null;
            readonly retiredReason: string | null;
            /** @description How many of them were right. */
            readonly right: number;
            /** @enum {string} */
            readonly source: "promoted" | "uploaded";
        };
        /** @description A stretch of a list, and where the next one begins; null at the end. */
        readonly GoldViewPage: {
            readonly items: readonly components["schemas"]["GoldView"][];
            readonly nextCursor: string | null;
        };
        readonly GroundsDto: {
            /**
             * @description What it is for; the worker reads it too.
             * @default other
             * @enum {string}
             */
            readonly cause: "automation" | "conduct" | "copying" | "gold" | "other" | "several_accounts";
            /** @description Why; suspensions, blocks and withdrawals show it to the worker. */
            readonly reason: string;
        };
        /** @description One entry with all that is known of how it came about. */
        readonly HandleDetailView: {
            /** @description The account behind the handle, by the platform's own id, which stays when the handle changes; null: no collector has said. */
            readonly accountId: string | null;
            readonly agreed: number;
            readonly ballots: number;
            readonly cause: string;
            /**
             * Format: date-time
             * @description When somebody last found the same.
             */
            readonly checkedAt: string;
            /** @description The estimated probability that this is right, 0 to 1; null: not known. */
            readonly confidence: number | null;
            /** @description What the gold guarantees of it; null without gold. */
            readonly confidenceBound: number | null;
            /** @description The open case that holds the handle back. */
            readonly conflictId: string | null;
            readonly evidence: components["schemas"]["EvidenceView"] | null;
            readonly externalId: string;
            readonly handle: string | null;
            readonly handleKey: string | null;
            /** @description Every version, the oldest first. */
            readonly history: readonly components["schemas"]["VersionView"][];
            readonly name: string;
            readonly openTask: components["schemas"]["OpenTaskView"] | null;
            readonly platform: components["schemas"]["Platform"];
            readonly policyVersion: number;
            readonly round: number;
            /** @description The place of its last change in the feed; null until it has one. */
            readonly seq: number | null;
            readonly status: components["schemas"]["RegistryStatus"];
            readonly taskId: string;
            readonly url: string | null;
            /** Format: date-time */
            readonly verifiedAt: string;
        };
        /** @description What the registry says of one athlete on one platform. */
        readonly HandleView: {
            /** @description The account behind the handle, by the platform's own id, which stays when the handle changes; null: no collector has said. */
            readonly accountId: string | null;
            readonly agreed: number;
            readonly ballots: number;
            /**
             * Format: date-time
             * @description When somebody last found the same.
             */
            readonly checkedAt: string;
            /** @description The estimated probability that this is right, 0 to 1; null: not known. */
            readonly confidence: number | null;
            /** @description What the gold guarantees of it; null without gold. */
            readonly confidenceBound: number | null;
            readonly externalId: string;
            readonly handle: string | null;
            readonly handleKey: string | null;
            readonly name: string;
            readonly platform: components["schemas"]["Platform"];
            readonly round: number;
            /** @description The place of its last change in the feed; null until it has one. */
            readonly seq: number | null;
            readonly status: components["schemas"]["RegistryStatus"];
            readonly taskId: string;
            readonly url: string | null;
            /** Format: date-time */
            readonly verifiedAt: string;
        };
        /** @description A stretch of a list, and where the next one begins; null at the end. */
        readonly HandleViewPage: {
            readonly items: readonly components["schemas"]["HandleView"][];
            readonly nextCursor: string | null;
        };
        /** @description HITs of one kind that are open to a worker. */
        readonly HitGroupView: {
            /** @description How long an accepted one may take. */
            readonly assignmentSeconds: number;
            readonly description: string;
            /** @description In Mechanical Turk's form. */
            readonly groupId: string;
            /** @description How many of them you could take. */
            readonly hits: number;
            readonly keywords: string;
            /** @enum {string} */
            readonly kind: "external" | "form" | "html" | "lookup";
            /** @description The one to take next. */
            readonly nextHitId: string;
            /** @description Whether you may accept; otherwise a requirement is not met, or the training is to be passed first. */
            readonly open: boolean;
            readonly requester: string;
            readonly requirements: readonly components["schemas"]["RequirementView"][];
            /** @description US dollars. */
            readonly reward: string;
            readonly title: string;
        };
        /** @description A stretch of a list, and where the next one begins; null at the end. */
        readonly HitGroupViewPage: {
            readonly items: readonly components["schemas"]["HitGroupView"][];
            readonly nextCursor: string | null;
        };
        /** @description One HIT as a worker sees it, in front of accepting it or while they hold it. */
        readonly HitView: {
            readonly assignmentSeconds: number;
            readonly description: string;
            /** @description Of kind form: what to ask. */
            readonly form: readonly components["schemas"]["FormPart"][] | null;
            /** @description What a frame shows: of kind html a document of this server, of kind external the requester's page; else null. */
            readonly frame: {
                readonly height: number;
                readonly url: string;
            } | null;
            readonly groupId: string;
            readonly id: string;
            readonly keywords: string;
            /** @enum {string} */
            readonly kind: "external" | "form" | "html" | "lookup";
            readonly requester: string;
            readonly requirements: readonly components["schemas"]["RequirementView"][];
            readonly reward: string;
            readonly title: string;
        };
        /** @description What is wrong with a row. */
        readonly ImportErrorView: {
            /** @description '' is the row as a whole. */
            readonly column: string;
            /** @description The physical line where the record starts; the header is line 1. */
            readonly line: number;
            readonly message: string;
        };
        /** @description A stretch of a list, and where the next one begins; null at the end. */
        readonly ImportErrorViewPage: {
            readonly items: readonly components["schemas"]["ImportErrorView"][];
            readonly nextCursor: string | null;
        };
        /** @description An import as a list has it: without its rows' errors. */
        readonly ImportSummaryView: {
            readonly created: number;
            /** Format: date-time */
            readonly createdAt: string;
            readonly duplicates: number;
            /** @description Why the import failed as a whole. */
            readonly error: string | null;
            /** @description Where its rows' errors are, in pages or as CSV. */
            readonly errorsUrl: string;
            /** Format: date-time */
            readonly finishedAt: string | null;
            readonly id: string;
            /** @description From 0 to 1. */
            readonly progress: number;
            readonly rejected: number;
            readonly rows: number;
            /** @enum {string} */
            readonly status: "done" | "failed" | "queued" | "running";
            readonly tasks: number;
        };
        /** @description A stretch of a list, and where the next one begins; null at the end. */
        readonly ImportSummaryViewPage: {
            readonly items: readonly components["schemas"]["ImportSummaryView"][];
            readonly nextCursor: string | null;
        };
        readonly ImportView: {
            readonly batchId: string;
            /** @description Rows that added a task at least. */
            readonly created: number;
            /** Format: date-time */
            readonly createdAt: string;
            /** @description Rows that added none: the pairs are known, and linked to this batch. */
            readonly duplicates: number;
            /** @description Why the import failed as a whole. */
            readonly error: string | null;
            /** @description The first thousand. */
            readonly errors: readonly components["schemas"]["ImportErrorView"][];
            /** @description Where all of them are, in pages or as CSV. */
            readonly errorsUrl: string;
            /** Format: date-time */
            readonly finishedAt: string | null;
            readonly id: string;
            /** @description From 0 to 1. */
            readonly progress: number;
            readonly rejected: number;
            readonly rows: number;
            /** @enum {string} */
            readonly status: "done" | "failed" | "queued" | "running";
            /** @description Tasks made. */
            readonly tasks: number;
        };
        /** @description The same as it is kept and compared. */
        readonly KeptAnswer: {
            readonly display: string;
            readonly key: string;
            /** @enum {string} */
            readonly kind: "handle";
            readonly url: string;
        } | {
            /** @enum {string} */
            readonly kind: "no_account";
        };
        readonly KeyView: {
            /** Format: date-time */
            readonly createdAt: string;
            /** Format: date-time */
            readonly expiresAt: string | null;
            readonly id: string;
            readonly name: string;
            /** Format: date-time */
            readonly revokedAt: string | null;
            readonly roles: readonly components["schemas"]["Role"][];
        };
        /** @description A stretch of a list, and where the next one begins; null at the end. */
        readonly KeyViewPage: {
            readonly items: readonly components["schemas"]["KeyView"][];
            readonly nextCursor: string | null;
        };
        /** @enum {string} */
        readonly Kind: "increment" | "snapshot";
        readonly LedgerView: {
            /** @description US dollars; negative: taken off. */
            readonly amount: string;
            readonly assignmentId: string | null;
            /** Format: date-time */
            readonly at: string;
            readonly id: string;
            /** @enum {string} */
            readonly kind: "answer" | "bonus" | "cannot_tell" | "payout" | "payout_returned" | "reversal";
            readonly reason: string | null;
        };
        /** @description A stretch of a list, and where the next one begins; null at the end. */
        readonly LedgerViewPage: {
            readonly items: readonly components["schemas"]["LedgerView"][];
            readonly nextCursor: string | null;
        };
        /** @description With how newcomers fare with it. */
        readonly ListedTrainingItemView: {
            readonly answer: components["schemas"]["KeptAnswer"];
            /** @description Answers given to it, over all workers and tests; and how many of them were right. */
            readonly answered: number;
            readonly athlete: components["schemas"]["TrainingAthlete"];
            readonly explanation: string;
            readonly id: string;
            readonly namesakes: readonly components["schemas"]["TrainingAthlete"][];
            readonly platform: string;
            readonly position: number;
            readonly question: string | null;
            /** Format: date-time */
            readonly retiredAt: string | null;
            readonly right: number;
            readonly shown: readonly components["schemas"]["ShownPage"][];
            /** @enum {string} */
            readonly stage: "practice" | "test";
            /** @description What the item teaches: namesake, fan_account, renamed… Practice asks different ones first. */
            readonly topic: string;
        };
        /** @description A stretch of a list, and where the next one begins; null at the end. */
        readonly ListedTrainingItemViewPage: {
            readonly items: readonly components["schemas"]["ListedTrainingItemView"][];
            readonly nextCursor: string | null;
        };
        readonly LookupDto: {
            readonly pairs: readonly components["schemas"]["PairDto"][];
        };
        readonly LookupView: {
            /** @description The entry, or null where nothing is known, in the order of the pairs asked for. */
            readonly items: readonly (components["schemas"]["HandleView"] | null)[];
            /** @description The pairs of which nothing is known. */
            readonly unknown: readonly components["schemas"]["PairView"][];
        };
        readonly MessageView: {
            readonly id: string;
            /**
             * Format: date-time
             * @description When the worker marked it as read; null: not yet.
             */
            readonly readAt: string | null;
            /** Format: date-time */
            readonly sentAt: string;
            readonly text: string;
        };
        /** @description A stretch of a list, and where the next one begins; null at the end. */
        readonly MessageViewPage: {
            readonly items: readonly components["schemas"]["MessageView"][];
            readonly nextCursor: string | null;
        };
        readonly MeView: {
            readonly answered: number;
            readonly available: components["schemas"]["AvailableView"];
            /** @description US dollars. */
            readonly balance: string;
            readonly country: string | null;
            readonly counts: components["schemas"]["CountsView"];
            /** Format: date-time */
            readonly createdAt: string;
            readonly displayName: string;
            readonly email: string;
            /** @description US dollars an hour, over the latest hundred answers; null before the fifth. */
            readonly hourlyRate: string | null;
            readonly id: string;
            readonly languages: readonly string[];
            /** @description Those on which answers could be checked. */
            readonly platforms: readonly components["schemas"]["OwnPlatformView"][];
            readonly reliability: components["schemas"]["ReliabilityView"];
            /** @enum {string} */
            readonly status: "blocked" | "in_training" | "qualified" | "registered" | "suspended";
            /** @description What the last act against them was for. */
            readonly statusCause: components["schemas"]["StandingCause"] | null;
            readonly statusReason: string | null;
            /** Format: date-time */
            readonly suspendedUntil: string | null;
            /** @description From the office, not yet marked as read. */
            readonly unreadMessages: number;
        };
        readonly MoveCursorDto: {
            /** @description The last change that you have stored; 0 for none. */
            readonly after: number;
            /** @description Move it back, to read changes again. */
            readonly force?: boolean;
        };
        /** @description Shown once. */
        readonly NewTurkKeyView: {
            readonly accessKeyId: string;
            /** Format: date-time */
            readonly createdAt: string;
            /** Format: date-time */
            readonly lastUsedAt: string | null;
            readonly name: string;
            /** Format: date-time */
            readonly revokedAt: string | null;
            readonly secretAccessKey: string;
        };
        readonly NewWorkerView: {
            readonly country: string | null;
            /** Format: date-time */
            readonly createdAt: string;
            readonly displayName: string;
            readonly email: string;
            readonly id: string;
            readonly languages: readonly string[];
            /** @enum {string} */
            readonly status: "registered";
        };
        readonly NextRunsView: {
            /** @description The next five. */
            readonly nextRuns: readonly string[];
        };
        /** @description What a requester wrote to a worker. */
        readonly NoticeView: {
            /** Format: date-time */
            readonly at: string;
            readonly from: string;
            readonly id: string;
            readonly subject: string;
            readonly text: string;
        };
        /** @description A stretch of a list, and where the next one begins; null at the end. */
        readonly NoticeViewPage: {
            readonly items: readonly components["schemas"]["NoticeView"][];
            readonly nextCursor: string | null;
        };
        readonly ObservationDto: {
            /** @description The platform's own id of the account, which stays when the account is renamed. */
            readonly accountId: string;
            /** @description What the platform calls the account now. */
            readonly handle: string;
        };
        readonly ObservationView: {
            /** @description Other handles of the pair under which this account was seen. */
            readonly knownAs: readonly string[];
            /** @description The report that this made, and the task of its round; null: none was made. */
            readonly reportId: string | null;
            readonly taskId: string | null;
            /**
             * @description first: nothing was known of the account. renamed, recycled: the pair is looked up again.
             * @enum {string}
             */
            readonly verdict: "first" | "recycled" | "renamed" | "same";
        };
        readonly OpenAppealDto: {
            /** @enum {string} */
            readonly about: "answer" | "rejection" | "suspension";
            /**
             * Format: uuid
             * @description Which answer; goes with rejection and answer.
             */
            readonly assignmentId?: string;
            readonly text: string;
        };
        /** @description A fresh look at the pair that is under way. */
        readonly OpenTaskView: {
            readonly cause: string;
            /** Format: date-time */
            readonly createdAt: string;
            readonly id: string;
            readonly round: number;
            /** @enum {string} */
            readonly status: "disputed" | "open";
        };
        /** @description What is going on, and what needs a person. */
        readonly OverviewView: {
            readonly activeWorkersToday: number;
            /** @description Alerts that are open and that nobody looks after. */
            readonly alerts: number;
            readonly answersLastHour: number;
            readonly answersToday: number;
            readonly conflicts: number;
            readonly disputes: number;
            /** @description Messages to collectors that were given up in the last seven days. */
            readonly failedDeliveries: number;
            readonly failedExports: number;
            readonly failedImports: number;
            /** @description Reports of implausible figures that nobody has looked at. */
            readonly implausibleReports: number;
            /** @description Imports of the last seven days in which rows were refused. */
            readonly importsWithErrors: number;
            readonly openAppeals: number;
            readonly openLeases: number;
            readonly requestedPayouts: number;
            /** @description Webhooks and queues that were switched off, though nobody asked. */
            readonly stoppedSubscriptions: number;
            readonly tasks: {
                readonly cancelled: number;
                readonly disputed: number;
                readonly noAccount: number;
                readonly open: number;
                readonly verified: number;
            };
        };
        readonly OwnAnswerView: {
            /** @description `raw` is what was typed. */
            readonly answer: {
                readonly display: string | null;
                /** @enum {string} */
                readonly kind: "handle" | "no_account";
                readonly raw: string | null;
                readonly url: string | null;
            };
            readonly assignmentId: string;
            readonly athleteName: string;
            readonly clue: string | null;
            readonly comment: string | null;
            /** @description US dollars. */
            readonly credited: string;
            readonly evidenceUrl: string | null;
            readonly late: boolean;
            /** @description Said once the task is resolved. */
            readonly outcome: components["schemas"]["OwnOutcome"];
            readonly platform: string;
            /** Format: date-time */
            readonly submittedAt: string;
            readonly taskId: string;
        };
        /** @description A stretch of a list, and where the next one begins; null at the end. */
        readonly OwnAnswerViewPage: {
            readonly items: readonly components["schemas"]["OwnAnswerView"][];
            readonly nextCursor: string | null;
        };
        /** @enum {string} */
        readonly OwnOutcome: "agreed" | "disagreed" | "not_counted" | "pending" | "rejected";
        readonly OwnPlatformView: {
            readonly platform: string;
            /** @description Drawn towards the reliability over all platforms: the more, the fewer answers there are here. */
            readonly reliability: components["schemas"]["ReliabilityView"];
        };
        /** @description A HIT that a worker took, in the list of all of theirs. */
        readonly OwnWorkView: {
            /** Format: date-time */
            readonly acceptedAt: string;
            /**
             * Format: date-time
             * @description When it is approved if the requester does nothing.
             */
            readonly autoApproveAt: string | null;
            /** Format: date-time */
            readonly deadline: string;
            /** @description What the requester said of it. */
            readonly feedback: string | null;
            readonly id: string;
            readonly requester: string;
            /** @description US dollars; paid when it is approved. */
            readonly reward: string;
            /** @enum {string} */
            readonly status: "abandoned" | "accepted" | "approved" | "rejected" | "returned" | "submitted";
            /** Format: date-time */
            readonly submittedAt: string | null;
            readonly title: string;
        };
        /** @description A stretch of a list, and where the next one begins; null at the end. */
        readonly OwnWorkViewPage: {
            readonly items: readonly components["schemas"]["OwnWorkView"][];
            readonly nextCursor: string | null;
        };
        readonly PairDto: {
            readonly externalId: string;
            /** @enum {string} */
            readonly platform: "bluesky" | "facebook" | "instagram" | "linkedin" | "threads" | "tiktok" | "twitch" | "wikipedia" | "x" | "youtube";
        };
        /** @description Which athlete on which platform. */
        readonly PairView: {
            readonly externalId: string;
            readonly platform: components["schemas"]["Platform"];
        };
        /** @description How an answer would be understood. */
        readonly ParsedView: {
            readonly display: string;
            /** @description What votes are compared on. */
            readonly key: string;
            readonly url: string;
            readonly warnings: readonly components["schemas"]["Warning"][];
        };
        /** @enum {string} */
        readonly PayoutStatus: "cancelled" | "paid" | "requested";
        readonly PayoutView: {
            /** @description US dollars. */
            readonly amount: string;
            /** Format: date-time */
            readonly createdAt: string;
            readonly id: string;
            /** @description Why it was cancelled; the money is back in the balance then. */
            readonly reason: string | null;
            /**
             * Format: date-time
             * @description When it was paid or cancelled.
             */
            readonly settledAt: string | null;
            readonly status: components["schemas"]["PayoutStatus"];
        };
        /** @description A stretch of a list, and where the next one begins; null at the end. */
        readonly PayoutViewPage: {
            readonly items: readonly components["schemas"]["PayoutView"][];
            readonly nextCursor: string | null;
        };
        /** @description One week or month. */
        readonly PeriodView: {
            /** @description Null: none came. */
            readonly answers: components["schemas"]["GoldAnswersView"] | null;
            /** Format: date-time */
            readonly from: string;
            /** @description The last model fitted in it; null: none was. */
            readonly model: components["schemas"]["FitView"] | null;
        };
        readonly PlaceTrainingItemDto: {
            /**
             * Format: uuid
             * @description The item that it comes before; null: it comes last.
             */
            readonly before: string | null;
        };
        /** @enum {string} */
        readonly Platform: "bluesky" | "facebook" | "instagram" | "linkedin" | "threads" | "tiktok" | "twitch" | "wikipedia" | "x" | "youtube";
        readonly PlatformAgeingDto: {
            /** @description 1 to 3650; null: this platform's handles never age. */
            readonly days: number | null;
            readonly platform: string;
        };
        readonly PlatformAgeingView: {
            /** @description Handles that nobody has checked for so many days are looked at again; null: never. */
            readonly days: number | null;
            /** @description How many of these are due. */
            readonly due: number;
            /** @description What the registry has of this platform. */
            readonly entries: number;
            /**
             * Format: date-time
             * @description When the one that waits longest was last checked; null: nothing is known.
             */
            readonly oldestCheckedAt: string | null;
            readonly platform: components["schemas"]["Platform"];
        };
        readonly PolicyDto: {
            /** @description How many ballots must agree: more than half of the panel. */
            readonly agree?: number;
            /** @description The confidence that a resolution needs beside the heads, from 0.5 to less than 1. */
            readonly confidenceFloor?: number | null;
            /** @description For re-checks: so many first ballots that all say what the registry says end a round; otherwise it becomes a whole one. From 2 to less than agree. */
            readonly confirm?: number | null;
            /** @description A larger panel, tried once when the quorum is out of reach. */
            readonly extendTo?: number | null;
            /** @description The share of gold tasks, 0 to 0.5. */
            readonly goldRate?: number;
            /** @description How long after its lease an answer is still kept and paid. */
            readonly lateSeconds?: number;
            /** @description How long a worker may keep a task: 30 to 86400. */
            readonly leaseSeconds?: number;
            /** @description So many "I can't tell" dispute a task. */
            readonly maxCannotTell?: number;
            /** @description Where renewals end. */
            readonly maxLeaseSeconds?: number;
            readonly minAgree?: number | null;
            /** @description The effective votes that a resolution needs beside the heads. */
            readonly minEffective?: number | null;
            /** @description How many ballots a task may collect, at most 99. */
            readonly panel?: number;
            readonly requireQualification?: boolean;
            /** @description Open only as many places as the quorum still needs. */
            readonly staged?: boolean;
            /**
             * @description early: stop as soon as the outcome is certain. fixed: collect the whole panel, then count. adaptive: ask the confidence after each ballot from minAgree on, and give up when another ballot isn't worth its price.
             * @enum {string}
             */
            readonly stop?: "adaptive" | "early" | "fixed";
        };
        /** @description What a change of policy would do to a batch's open tasks. */
        readonly PolicyPreviewView: {
            readonly disputed: number;
            /** @description Those whose heads suffice, and whose confidence would be asked: each is resolved, goes on, or is disputed if its panel is full. */
            readonly judged: number;
            /** @description Open tasks now. */
            readonly open: number;
            readonly placesClosed: number;
            /** @description Places for workers that would open, and that would close. Those of judged tasks count as if they went on. */
            readonly placesOpened: number;
            readonly resolved: number;
            readonly stay: number;
        };
        /** @description One version of a batch's rule: whose act it was, and why. */
        readonly PolicyVersionView: {
            readonly agree: number;
            /**
             * @description new: it was made for tasks to come. open: for those open at the time as well. null: it came with the batch.
             * @enum {string|null}
             */
            readonly appliedTo: "new" | null | "open";
            readonly confidenceFloor: number | null;
            /** @description So many first ballots that all say what the registry says end a round. */
            readonly confirm: number | null;
            /** Format: date-time */
            readonly createdAt: string;
            /** @description The e-mail of who made it; null: Nonet itself, or an account that is gone. */
            readonly createdBy: string | null;
            readonly extendTo: number | null;
            readonly goldRate: number;
            /** @description Whether new tasks get it. */
            readonly inForce: boolean;
            readonly lateSeconds: number;
            readonly leaseSeconds: number;
            readonly maxCannotTell: number;
            readonly maxLeaseSeconds: number;
            readonly minAgree: number | null;
            readonly minEffective: number | null;
            /** @description Open tasks that are under it. */
            readonly openTasks: number;
            readonly panel: number;
            readonly reason: string | null;
            readonly requireQualification: boolean;
            /** @description The earlier version whose values it brought back. */
            readonly restores: number | null;
            readonly staged: boolean;
            readonly stop: components["schemas"]["StopRule"];
            readonly version: number;
        };
        /** @description A stretch of a list, and where the next one begins; null at the end. */
        readonly PolicyVersionViewPage: {
            readonly items: readonly components["schemas"]["PolicyVersionView"][];
            readonly nextCursor: string | null;
        };
        /** @description The rule of a batch, as of one version. */
        readonly PolicyView: {
            readonly agree: number;
            readonly confidenceFloor: number | null;
            /** @description So many first ballots that all say what the registry says end a round. */
            readonly confirm: number | null;
            readonly extendTo: number | null;
            readonly goldRate: number;
            readonly lateSeconds: number;
            readonly leaseSeconds: number;
            readonly maxCannotTell: number;
            readonly maxLeaseSeconds: number;
            readonly minAgree: number | null;
            readonly minEffective: number | null;
            readonly panel: number;
            readonly requireQualification: boolean;
            readonly staged: boolean;
            readonly stop: components["schemas"]["StopRule"];
            readonly version: number;
        };
        /** @description What an entry was before the change. */
        readonly PreviousView: {
            readonly handle: string | null;
            readonly handleKey: string | null;
            readonly status: components["schemas"]["RegistryStatus"];
        };
        /**
         * @description RFC 9457: what went wrong, and what to do.
         * @example {
         *       "type": "about:blank#invalid_input",
         *       "title": "The request is not valid",
         *       "status": 400,
         *       "detail": "reward: must be US dollars as a string, such as \"0.05\", with at most six decimals.",
         *       "code": "invalid_input",
         *       "requestId": "4e6a2f0c-8a53-4f5e-9b47-9a2d1f0f3c11",
         *       "errors": [
         *         {
         *           "field": "reward",
         *           "message": "must be US dollars as a string, such as \"0.05\", with at most six decimals"
         *         }
         *       ]
         *     }
         */
        readonly Problem: {
            /** @description Stable, in snake_case */
            readonly code: string;
            /** @description What happened and what to do */
            readonly detail: string;
            /** @description What is wrong with which field */
            readonly errors?: readonly {
                readonly field: string;
                readonly message: string;
            }[];
            readonly requestId: string;
            readonly status: number;
            readonly title: string;
            readonly type: string;
        };
        readonly Progress: {
            readonly done: number;
            readonly of: number;
        };
        readonly PromoteDto: {
            /** @description A resolved task. */
            readonly taskId: string;
        };
        readonly QualificationDto: {
            /**
             * @description What it is for; the worker reads it too.
             * @default other
             * @enum {string}
             */
            readonly cause: "automation" | "conduct" | "copying" | "gold" | "other" | "several_accounts";
            /** @description false: withdraws it. */
            readonly granted: boolean;
            /** @description Why; suspensions, blocks and withdrawals show it to the worker. */
            readonly reason: string;
        };
        /** @description A requester's qualification, and how a worker stands to it. */
        readonly QualificationView: {
            readonly description: string;
            readonly hasTest: boolean;
            readonly held: boolean;
            /** @description In Mechanical Turk's form. */
            readonly id: string;
            readonly name: string;
            readonly reason: string | null;
            /**
             * @description The latest: a test that was begun, a request that waits for its requester, or what became of it; null: none.
             * @enum {string|null}
             */
            readonly request: "granted" | null | "pending" | "rejected" | "started";
            /** @description What the test asks, once it is begun. */
            readonly test: readonly components["schemas"]["FormPart"][] | null;
            /** Format: date-time */
            readonly testEndsAt: string | null;
            readonly value: number | null;
        };
        readonly QueuesView: {
            /** @description False: the figures of the queue itself are missing; the outbox's are not. */
            readonly answers: boolean;
            /** @enum {string} */
            readonly backend: "postgresql" | "redis";
            readonly items: readonly components["schemas"]["QueueView"][];
        };
        readonly QueueView: {
            readonly active: number | null;
            /** @description They failed, and are tried again by themselves. */
            readonly delayed: number | null;
            /** @description They failed as often as they may. */
            readonly failed: number | null;
            /** @description Messages whose work is not done, wherever they are. */
            readonly messages: number;
            readonly name: components["schemas"]["Topic"];
            /** @description How long the oldest of them has waited; null: there is none. */
            readonly oldestSeconds: number | null;
            /** @description Of these, those that no queue has been given yet. */
            readonly unsent: number;
            /** @description Jobs in the queue that nobody works on; null: the queue does not answer. */
            readonly waiting: number | null;
        };
        readonly ReasonDto: {
            /** @description Why; it is kept in the audit log. */
            readonly reason: string;
        };
        readonly ReasonView: {
            readonly code: string;
            /** @description Tasks; a thousand stands for a thousand or more. */
            readonly count: number;
        };
        readonly ReceiptView: {
            readonly answer: components["schemas"]["AnswerView"];
            readonly assignmentId: string;
            /** @description US dollars. */
            readonly credited: string;
            /** @description Kept and paid, but too late to count. */
            readonly late: boolean;
        };
        readonly RedeemLinkDto: {
            readonly password: string;
            readonly token: string;
        };
        readonly RedeliverDto: {
            /** @description Send all that were given up. */
            readonly dead?: boolean;
            /** @description Send this one again. */
            readonly seq?: number;
            /** @description Send everything after this place in the feed again. */
            readonly since?: number;
        };
        readonly RedeliveryView: {
            /** @description Deliveries that are sent again; null with since: as many as the feed has after it. */
            readonly deliveries: number | null;
        };
        readonly RefitView: {
            /** @enum {string} */
            readonly status: "queued";
        };
        readonly RegisterWorkerDto: {
            /** @description ISO 3166, two letters. */
            readonly country?: string;
            readonly displayName: string;
            /** Format: email */
            readonly email: string;
            /** @description BCP 47: en, pt-BR. */
            readonly languages?: readonly string[];
            readonly password: string;
        };
        readonly RegistrationView: {
            readonly account: components["schemas"]["AccountView"];
            /** @description Signs the worker in; the same as in the cookie. */
            readonly token: string;
            readonly worker: components["schemas"]["NewWorkerView"];
        };
        /** @enum {string} */
        readonly RegistryStatus: "conflicted" | "no_account" | "revoked" | "verified";
        readonly RejectAnswersDto: {
            /** @description The answers, by their assignments. */
            readonly assignmentIds: readonly string[];
            /**
             * @description What was found about the worker.
             * @enum {string}
             */
            readonly finding: "automation" | "copying";
            /** @description What the finding rests on. The worker reads it. */
            readonly reason: string;
        };
        readonly RejectionView: {
            /** @description US dollars, taken back in all. */
            readonly amount: string;
            /** @description How many answers it took the pay of. */
            readonly answers: number;
        };
        /** @description How often a worker is right. */
        readonly ReliabilityView: {
            /** @description How many answers it rests on; those of long ago count for less. */
            readonly evidence: number;
            readonly high: number;
            /** @description The interval that holds it with 95 %. */
            readonly low: number;
            readonly mean: number;
        };
        readonly ReplayDto: {
            /**
             * Format: uuid
             * @description The batch whose ballots are replayed; left out: those of all.
             */
            readonly batch?: string | null;
            /**
             * @description How many of the tasks that would flip are listed for each policy.
             * @default 100
             */
            readonly listed: number;
            /** @description What to try, one to sixty; what is left out of a policy is 7 of 9. Only what says when a task is settled matters here. */
            readonly policies: readonly components["schemas"]["PolicyDto"][];
        };
        readonly ReplayedAnswer: {
            /** @description What votes are compared on; null: no account. */
            readonly key: string | null;
            /** @enum {string} */
            readonly kind: "handle" | "no_account";
        };
        /** @description What one policy would have made of the recorded ballots. */
        readonly ReplayedPolicy: {
            /** @description Those that it would have used. */
            readonly ballots: number;
            /** @description US dollars. */
            readonly cost: string;
            readonly disputed: number;
            /** @description Of the resolved ones: by their confidence, or by what an adjudicator said. */
            readonly expectedWrong: components["schemas"]["ExpectedWrong"];
            readonly flips: components["schemas"]["Flips"];
            readonly resolved: number;
            /** @description Tasks whose ballots ran out before this policy was done with them. */
            readonly undecided: number;
        };
        readonly ReplayView: {
            /**
             * Format: date-time
             * @description When the ballots were read: a replay is some seconds behind, a minute at most.
             */
            readonly asOf: string;
            readonly ballots: number;
            /** @description Older tasks that were left out, because only the latest million ballots are replayed. */
            readonly leftOut: number;
            /** @description In the order in which they were asked for. */
            readonly policies: readonly components["schemas"]["ReplayedPolicy"][];
            readonly tasks: number;
        };
        /** @description What a collector said of a handle, and what became of it. */
        readonly ReportCaseView: {
            /** Format: date-time */
            readonly at: string;
            /** @description Whether what the registry says was written or confirmed after the report. */
            readonly checkedSince: boolean;
            /** Format: date-time */
            readonly closedAt: string | null;
            readonly closedReason: string | null;
            readonly externalId: string;
            /** @description What the registry says now. */
            readonly handle: string | null;
            readonly handleStatus: components["schemas"]["RegistryStatus"];
            readonly id: string;
            readonly name: string;
            /** @description What was seen, in the collector's words. */
            readonly observed: string | null;
            /** @description The round that is under way. */
            readonly openTaskId: string | null;
            readonly platform: components["schemas"]["Platform"];
            /** @enum {string} */
            readonly problem: "implausible" | "not_found" | "other" | "private" | "renamed" | "wrong_person";
            /**
             * @description open: the pair is being looked up again, or a person has yet to look at implausible signals.
             * @enum {string}
             */
            readonly status: "closed" | "open";
        };
        /** @description A stretch of a list, and where the next one begins; null at the end. */
        readonly ReportCaseViewPage: {
            readonly items: readonly components["schemas"]["ReportCaseView"][];
            readonly nextCursor: string | null;
        };
        readonly ReportDto: {
            /** @description What was seen, in words or figures. */
            readonly observed?: string;
            /** @enum {string} */
            readonly problem: "implausible" | "not_found" | "other" | "private" | "renamed" | "wrong_person";
        };
        readonly ReportView: {
            readonly id: string;
            /** @description The task of the new round; null when one was open already. */
            readonly taskId: string | null;
        };
        readonly RequestPayoutDto: {
            /** @description US dollars; all of the balance when left out. */
            readonly amount?: string | null;
        };
        readonly RequirementView: {
            /** @description Whether you meet it. */
            readonly met: boolean;
            /** @description The requester's own qualification that can be asked for; null: it is measured, not asked for. */
            readonly qualificationTypeId: string | null;
            /** @description In words: "HITs approved, at least 50". */
            readonly text: string;
        };
        readonly RestorePolicyDto: {
            /**
             * @description new: for tasks to come. open: for those that are open as well, which are decided anew at once.
             * @enum {string}
             */
            readonly apply: "new" | "open";
            readonly reason: string;
            /** @description Whose values. */
            readonly version: number;
        };
        readonly RetriedView: {
            readonly retried: number;
        };
        readonly ReturnDto: {
            /** @enum {string} */
            readonly reason: "broken" | "cannot_tell" | "skip";
        };
        /** @enum {string} */
        readonly Role: "admin" | "engineer" | "requester" | "worker";
        readonly RotateSecretDto: {
            /** @description How long the present secret goes on signing beside the new one: a day, when left out. */
            readonly overlapSeconds?: number;
        };
        /** @enum {string} */
        readonly RuleName: "agreement" | "budget" | "collector_reports" | "collusion" | "dispute_age" | "failed_deliveries" | "failed_exports" | "failed_imports" | "gold_accuracy" | "queue_age" | "time_to_decision";
        readonly RulingDto: {
            /** @description The account has no name of its own, only a number. */
            readonly accountHasNoName?: boolean;
            /** @enum {string} */
            readonly kind: "handle" | "no_account" | "unresolvable";
            /** @description The handle, or a link to the profile; only with kind handle. */
            readonly value?: string;
        };
        /** @description An export that is asked for again and again by itself. */
        readonly ScheduleView: {
            readonly compression: components["schemas"]["Compression"];
            /** Format: date-time */
            readonly createdAt: string;
            readonly cron: string;
            readonly format: components["schemas"]["Format"];
            readonly id: string;
            /** @description null: for good. */
            readonly keepDays: number | null;
            /** @description null: as many as there are. */
            readonly keepLast: number | null;
            readonly kind: components["schemas"]["Kind"];
            /** @description Its newest export, in whatever state; null: it has not run. */
            readonly lastExportId: string | null;
            readonly minConfidence: number | null;
            readonly name: string;
            /** @description The next five; empty while it is paused. */
            readonly nextRuns: readonly string[];
            readonly paused: boolean;
            /** @description null: all. */
            readonly platforms: readonly components["schemas"]["Platform"][] | null;
            readonly statuses: readonly components["schemas"]["RegistryStatus"][];
            readonly timeZone: string;
        };
        /** @description A stretch of a list, and where the next one begins; null at the end. */
        readonly ScheduleViewPage: {
            readonly items: readonly components["schemas"]["ScheduleView"][];
            readonly nextCursor: string | null;
        };
        readonly SecretView: {
            /**
             * Format: date-time
             * @description Until then the secret before it signs as well.
             */
            readonly oldSecretUntil: string;
            /** @description Shown this once. */
            readonly secret: string;
        };
        readonly SendMessageDto: {
            /** @description What the worker reads, as it is written. */
            readonly text: string;
        };
        readonly ShownPage: {
            readonly text: string;
            readonly title: string;
            readonly url: string;
        };
        readonly ShownPageDto: {
            readonly text: string;
            readonly title: string;
            readonly url: string;
        };
        readonly SignInDto: {
            readonly email: string;
            readonly password: string;
        };
        /**
         * @description What an act against a worker was for; the reason says the rest.
         * @enum {string}
         */
        readonly StandingCause: "automation" | "conduct" | "copying" | "gold" | "other" | "several_accounts";
        readonly StandingView: {
            readonly id: string;
            /** Format: date-time */
            readonly qualifiedAt: string | null;
            readonly status: components["schemas"]["WorkerStatus"];
            /** @description What the last act against them was for, and why; the worker reads both. */
            readonly statusCause: components["schemas"]["StandingCause"] | null;
            readonly statusReason: string | null;
            /** Format: date-time */
            readonly suspendedUntil: string | null;
        };
        /** @description How many decisions stated a confidence from `from` up to `to`. */
        readonly StatedView: {
            readonly count: number;
            readonly from: number;
            readonly to: number;
        };
        /** @enum {string} */
        readonly StopRule: "adaptive" | "early" | "fixed";
        readonly SubmissionDto: {
            readonly answer: components["schemas"]["AnswerDto"];
            /** @description What decided, when the athlete has namesakes. */
            readonly clue?: string;
            readonly comment?: string;
            /**
             * Format: uri
             * @description The page that showed it.
             */
            readonly evidenceUrl?: string;
            /** @description Claim the next task in the same step. */
            readonly next?: boolean;
        };
        readonly SubmissionView: {
            /** @description The next assignment, when it was asked for and there is one. */
            readonly next: components["schemas"]["AssignmentView"] | null;
            readonly receipt: components["schemas"]["ReceiptView"];
        };
        /** @description With the secret that signs, shown this once. */
        readonly SubscriptionMadeView: {
            /** @description Every change up to this one is delivered or in the list of deliveries. */
            readonly after: number;
            /** Format: date-time */
            readonly createdAt: string;
            /** @description Deliveries that were given up. */
            readonly dead: number;
            /**
             * Format: date-time
             * @description When something was last delivered.
             */
            readonly deliveredAt: string | null;
            /** Format: date-time */
            readonly disabledAt: string | null;
            /**
             * @description asked: somebody did it. failing: nothing got through for a day. gone: the receiver answered 410. too_old: the feed forgot changes that it had not been sent.
             * @enum {string|null}
             */
            readonly disabledCause: "asked" | "failing" | "gone" | null | "too_old";
            readonly events: readonly components["schemas"]["ChangeType"][];
            /** Format: date-time */
            readonly failingSince: string | null;
            /** @description Attempts in a row that failed. */
            readonly failures: number;
            readonly id: string;
            /** @enum {string} */
            readonly kind: "queue" | "webhook";
            readonly name: string;
            /**
             * Format: date-time
             * @description Until when the secret before the present one signs as well.
             */
            readonly oldSecretUntil: string | null;
            /**
             * Format: date-time
             * @description No attempt before this time.
             */
            readonly pausedUntil: string | null;
            /** @description null: all of them. */
            readonly platforms: readonly components["schemas"]["Platform"][] | null;
            /** @description The BullMQ queue's name; null for a webhook. */
            readonly queue: string | null;
            /** @description null for a queue. */
            readonly secret: string | null;
            /** @enum {string} */
            readonly status: "active" | "disabled";
            /** @description Where a webhook's messages go; null for a queue. */
            readonly url: string | null;
            /** @description Changes that the feed has, and the receiver hasn't. */
            readonly waiting: number;
        };
        /** @description How a collector is fed. */
        readonly SubscriptionView: {
            /** @description Every change up to this one is delivered or in the list of deliveries. */
            readonly after: number;
            /** Format: date-time */
            readonly createdAt: string;
            /** @description Deliveries that were given up. */
            readonly dead: number;
            /**
             * Format: date-time
             * @description When something was last delivered.
             */
            readonly deliveredAt: string | null;
            /** Format: date-time */
            readonly disabledAt: string | null;
            /**
             * @description asked: somebody did it. failing: nothing got through for a day. gone: the receiver answered 410. too_old: the feed forgot changes that it had not been sent.
             * @enum {string|null}
             */
            readonly disabledCause: "asked" | "failing" | "gone" | null | "too_old";
            readonly events: readonly components["schemas"]["ChangeType"][];
            /** Format: date-time */
            readonly failingSince: string | null;
            /** @description Attempts in a row that failed. */
            readonly failures: number;
            readonly id: string;
            /** @enum {string} */
            readonly kind: "queue" | "webhook";
            readonly name: string;
            /**
             * Format: date-time
             * @description Until when the secret before the present one signs as well.
             */
            readonly oldSecretUntil: string | null;
            /**
             * Format: date-time
             * @description No attempt before this time.
             */
            readonly pausedUntil: string | null;
            /** @description null: all of them. */
            readonly platforms: readonly components["schemas"]["Platform"][] | null;
            /** @description The BullMQ queue's name; null for a webhook. */
            readonly queue: string | null;
            /** @enum {string} */
            readonly status: "active" | "disabled";
            /** @description Where a webhook's messages go; null for a queue. */
            readonly url: string | null;
            /** @description Changes that the feed has, and the receiver hasn't. */
            readonly waiting: number;
        };
        /** @description A stretch of a list, and where the next one begins; null at the end. */
        readonly SubscriptionViewPage: {
            readonly items: readonly components["schemas"]["SubscriptionView"][];
            readonly nextCursor: string | null;
        };
        /** @description Two workers whose answers are too alike for chance. */
        readonly SuspectPairView: {
            /** @description Evidence only, no weight depends on it: the median time between their answers to a task. */
            readonly medianGapSeconds: number | null;
            readonly one: string;
            readonly other: string;
            /** @description That one copies the other, or both a third: by what they answered, and nothing else. */
            readonly probability: number;
            /** @description Evidence only, no weight depends on it: the share of the shared tasks that both answered from one network. Null: not known. */
            readonly sameNetwork: number | null;
            /** @description Tasks that both answered. */
            readonly shared: number;
            /** @description The same wrong answer, once it was known to be wrong. */
            readonly wrongInCommon: number;
            /** @description Twenty of those tasks at most. */
            readonly wrongTaskIds: readonly string[];
        };
        readonly SuspectView: {
            readonly displayName: string;
            readonly id: string;
        };
        readonly SuspensionDto: {
            /**
             * @description What it is for; the worker reads it too.
             * @default other
             * @enum {string}
             */
            readonly cause: "automation" | "conduct" | "copying" | "gold" | "other" | "several_accounts";
            /** @description Why; suspensions, blocks and withdrawals show it to the worker. */
            readonly reason: string;
            /** @description When it ends by itself; left out: when it is lifted. */
            readonly until?: string;
        };
        /** @description One answer that was kept. */
        readonly TaskAnswerView: {
            readonly answer: components["schemas"]["AnswerValue"];
            readonly assignmentId: string;
            readonly clue: string | null;
            readonly comment: string | null;
            /** @description Whether it is a ballot. */
            readonly counted: boolean;
            readonly evidenceUrl: string | null;
            /**
             * @description Rejected: its pay was taken back, for a finding about the worker.
             * @enum {string}
             */
            readonly payment: "approved" | "rejected";
            /** @description Why it is none: late, voided. */
            readonly reason: string | null;
            /** Format: date-time */
            readonly submittedAt: string;
            /** @description What the vote counts when the votes' worth is asked for, 0 to 1: less for a probable copy, nothing when it isn't counted. Heads count all alike. */
            readonly weight: number;
            readonly workerId: string;
        };
        readonly TaskAthlete: {
            readonly aliases: readonly string[];
            readonly birthDate: string | null;
            readonly externalId: string | null;
            readonly facts: {
                readonly [key: string]: string;
            };
            readonly league: string | null;
            readonly name: string;
            readonly nationality: string | null;
            readonly notes: string | null;
            readonly position: string | null;
            readonly sport: string;
            readonly team: string | null;
        };
        /** @description One task, with those that its athlete could be taken for. */
        readonly TaskDetailView: {
            readonly answers: readonly components["schemas"]["TaskAnswerView"][];
            readonly athlete: components["schemas"]["TaskAthlete"];
            readonly batchId: string | null;
            /** Format: date-time */
            readonly createdAt: string;
            /** @description null while the task is open. */
            readonly decision: components["schemas"]["DecisionView"] | null;
            readonly id: string;
            readonly namesakes: readonly components["schemas"]["AthleteCard"][];
            readonly platform: components["schemas"]["Platform"];
            readonly round: number;
            readonly status: components["schemas"]["TaskStatus"];
        };
        /** @enum {string} */
        readonly TaskStatus: "cancelled" | "disputed" | "no_account" | "open" | "verified";
        readonly TaskView: {
            readonly answers: readonly components["schemas"]["TaskAnswerView"][];
            readonly athlete: components["schemas"]["TaskAthlete"];
            readonly batchId: string | null;
            /** Format: date-time */
            readonly createdAt: string;
            /** @description null while the task is open. */
            readonly decision: components["schemas"]["DecisionView"] | null;
            readonly id: string;
            readonly platform: components["schemas"]["Platform"];
            readonly round: number;
            readonly status: components["schemas"]["TaskStatus"];
        };
        /** @description A stretch of a list, and where the next one begins; null at the end. */
        readonly TaskViewPage: {
            readonly items: readonly components["schemas"]["TaskView"][];
            readonly nextCursor: string | null;
        };
        /** @description What came of a test message. */
        readonly TestView: {
            readonly delivered: boolean;
            readonly error: string | null;
            readonly excerpt: string;
            /** @description null: there was no answer. */
            readonly status: number | null;
        };
        /**
         * @description What is done later, off a queue. Each topic is a queue of its own, with one processor.
         * @enum {string}
         */
        readonly Topic: "import-athletes" | "refit-consensus" | "score-answers" | "write-export";
        readonly TrainingAnswerDto: {
            /** @enum {string} */
            readonly kind: "handle" | "no_account";
            /** @description A handle or a link, as one would type it; with kind handle only. */
            readonly value?: string;
        };
        readonly TrainingAthlete: {
            readonly aliases: readonly string[];
            readonly birthDate: string | null;
            readonly facts: {
                readonly [key: string]: string;
            };
            readonly league: string | null;
            readonly name: string;
            readonly nationality: string | null;
            readonly notes: string | null;
            readonly position: string | null;
            readonly sport: string;
            readonly team: string | null;
        };
        readonly TrainingAthleteDto: {
            readonly aliases?: readonly string[];
            /** @description 1993, 1993-03 or 1993-03-11. */
            readonly birthDate?: string | null;
            readonly facts?: {
                readonly [key: string]: string;
            };
            readonly league?: string | null;
            readonly name: string;
            readonly nationality?: string | null;
            readonly notes?: string | null;
            readonly position?: string | null;
            readonly sport: string;
            readonly team?: string | null;
        };
        readonly TrainingFeedbackView: {
            readonly expected: ({
                readonly display: string;
                readonly key: string;
                /** @enum {string} */
                readonly kind: "handle";
                readonly url: string;
            } | {
                /** @enum {string} */
                readonly kind: "no_account";
            }) | null;
            readonly explanation: string | null;
            readonly progress: components["schemas"]["Progress"];
            readonly result: components["schemas"]["TrainingResultView"] | null;
            /** @description null in the test, as are the next two: there the result comes at its end. */
            readonly right: boolean | null;
            /** @description What comes next. */
            readonly stage: components["schemas"]["TrainingStage"];
        };
        readonly TrainingItemAdminView: {
            readonly answer: components["schemas"]["KeptAnswer"];
            readonly athlete: components["schemas"]["TrainingAthlete"];
            readonly explanation: string;
            readonly id: string;
            readonly namesakes: readonly components["schemas"]["TrainingAthlete"][];
            readonly platform: string;
            readonly position: number;
            readonly question: string | null;
            /** Format: date-time */
            readonly retiredAt: string | null;
            readonly shown: readonly components["schemas"]["ShownPage"][];
            /** @enum {string} */
            readonly stage: "practice" | "test";
            /** @description What the item teaches: namesake, fan_account, renamed… Practice asks different ones first. */
            readonly topic: string;
        };
        /** @description Says nothing of the item's topic: that would be half the answer. */
        readonly TrainingItemView: {
            readonly athlete: components["schemas"]["TrainingAthlete"];
            readonly id: string;
            readonly namesakes: readonly components["schemas"]["TrainingAthlete"][];
            readonly platform: string;
            readonly question: string | null;
            readonly shown: readonly components["schemas"]["ShownPage"][];
        };
        readonly TrainingResultView: {
            /** @description What the wrong answers were about, once it is over: namesake, fan_account… The next test asks other questions. */
            readonly missed: readonly string[];
            readonly of: number;
            readonly passed: boolean;
            /** Format: date-time */
            readonly retryAt: string | null;
            readonly score: number;
        };
        /** @enum {string} */
        readonly TrainingStage: "passed" | "practice" | "test" | "wait";
        readonly TrainingView: {
            readonly item: components["schemas"]["TrainingItemView"] | null;
            /**
             * @description Training is not paid.
             * @enum {boolean}
             */
            readonly paid: false;
            /** @description The share of the test that must be right, 0 to 1. */
            readonly passMark: number;
            readonly progress: components["schemas"]["Progress"];
            /** Format: date-time */
            readonly retryAt: string | null;
            /** @description wait: a test was failed; retryAt says when the next may begin. */
            readonly stage: components["schemas"]["TrainingStage"];
        };
        readonly TurkKeyView: {
            readonly accessKeyId: string;
            /** Format: date-time */
            readonly createdAt: string;
            /** Format: date-time */
            readonly lastUsedAt: string | null;
            readonly name: string;
            /** Format: date-time */
            readonly revokedAt: string | null;
        };
        /** @description A stretch of a list, and where the next one begins; null at the end. */
        readonly TurkKeyViewPage: {
            readonly items: readonly components["schemas"]["TurkKeyView"][];
            readonly nextCursor: string | null;
        };
        /** @description What the registry said of the pair from this moment on. */
        readonly VersionView: {
            /** @description The account that was seen under this handle. */
            readonly accountId: string | null;
            readonly agreed: number;
            /** Format: date-time */
            readonly at: string;
            readonly ballots: number;
            readonly cause: string;
            readonly confidence: number | null;
            readonly confidenceBound: number | null;
            readonly handle: string | null;
            readonly handleKey: string | null;
            readonly policyVersion: number;
            readonly round: number;
            /** @description Its change in the feed; both are null once the feed has forgotten it, seq also while it has no place yet. */
            readonly seq: number | null;
            readonly status: components["schemas"]["RegistryStatus"];
            readonly taskId: string;
            readonly type: components["schemas"]["ChangeType"] | null;
            readonly url: string | null;
            readonly version: number;
        };
        /**
         * @description What voiding does to one task. `stands`: its decision rests on enough other ballots.
         * @enum {string}
         */
        readonly VoidEffect: "recounted" | "revoked" | "stands";
        readonly VoidReport: {
            readonly ballots: number;
            readonly dryRun: boolean;
            readonly effects: {
                readonly recounted: number;
                readonly revoked: number;
                readonly stands: number;
            };
            /** @description The first hundred tasks that don't simply stand. */
            readonly tasks: readonly {
                readonly effect: components["schemas"]["VoidEffect"];
                readonly taskId: string;
            }[];
        };
        /** @description Something to look at again; the handle is accepted all the same. */
        readonly Warning: {
            readonly code: components["schemas"]["WarningCode"];
            readonly message: string;
        };
        /** @enum {string} */
        readonly WarningCode: "derived_from_post" | "fan_marker" | "inferred_domain" | "legacy_length" | "legacy_link" | "mixed_script" | "organisation" | "reserved_word" | "short_name";
        readonly WorkerDetailView: {
            /** @description What the office did, latest first. */
            readonly acts: readonly {
                readonly action: string;
                /** Format: date-time */
                readonly at: string;
                readonly by: string | null;
                readonly reason: string | null;
            }[];
            /** @description Of the latest hundred ballots to resolved tasks, the share that said what was resolved; null: none yet. */
            readonly agreement: number | null;
            readonly answered: number;
            /** @description By status; `live` are leases that are out. */
            readonly assignments: {
                readonly expired: number;
                readonly handed: number;
                readonly late: number;
                readonly live: number;
                readonly rejected: number;
                readonly returned: number;
                readonly submitted: number;
                readonly voided: number;
            };
            /** @description US dollars. */
            readonly balance: string;
            readonly country: string | null;
            /** Format: date-time */
            readonly createdAt: string;
            readonly displayName: string;
            readonly email: string | null;
            /** @description Why an administrator may want to look: too like another worker, faster than one can look, or often late. */
            readonly flags: readonly components["schemas"]["WorkerFlag"][];
            /** @description Weights of the gold answers since the qualification was won, those of long ago for less. */
            readonly gold: {
                readonly right: number;
                readonly wrong: number;
            };
            /** @description US dollars an hour, over the latest hundred answers, as the worker is told; null before the fifth. */
            readonly hourlyRate: string | null;
            readonly id: string;
            readonly languages: readonly string[];
            /** Format: date-time */
            readonly lastActiveAt: string | null;
            /** @description From claim to answer: the median of the latest hundred; null: none yet. */
            readonly medianSeconds: number | null;
            /** @description Each drawn towards the reliability over all platforms, as far as its own answers are few. */
            readonly platforms: readonly {
                readonly platform: components["schemas"]["Platform"];
                readonly reliability: components["schemas"]["ReliabilityView"];
            }[];
            /** Format: date-time */
            readonly qualifiedAt: string | null;
            /** @description From gold and from agreement, the latter once its tasks are resolved. */
            readonly reliability: components["schemas"]["ReliabilityView"];
            readonly status: components["schemas"]["WorkerStatus"];
            /** @description What the last act against them was for, and why; the worker reads both. */
            readonly statusCause: components["schemas"]["StandingCause"] | null;
            readonly statusReason: string | null;
            /** Format: date-time */
            readonly suspendedUntil: string | null;
            /** @description Training tests, latest first. */
            readonly tests: readonly {
                /** Format: date-time */
                readonly finishedAt: string | null;
                readonly passed: boolean | null;
                /** Format: date-time */
                readonly startedAt: string;
            }[];
        };
        /** @enum {string} */
        readonly WorkerFlag: "copying" | "hasty" | "late";
        readonly WorkerPairsView: {
            /** @description The likeliest copies first, then those who shared most tasks: fifty at most. */
            readonly items: readonly components["schemas"]["WorkerPairView"][];
        };
        /** @description A worker beside another: of the latest two thousand answers, those to tasks that both answered. */
        readonly WorkerPairView: {
            readonly displayName: string;
            readonly id: string;
            /** @description That one copies the other, or both a third; null: there is too little to say. */
            readonly probability: number | null;
            /** @description The same answer. */
            readonly same: number;
            readonly shared: number;
            /** @enum {string} */
            readonly status: "blocked" | "in_training" | "qualified" | "registered" | "suspended";
            /** @description The same answer, and the task was resolved otherwise. */
            readonly wrongInCommon: number;
        };
        readonly WorkerReasonDto: {
            /** @description Why; suspensions, blocks and withdrawals show it to the worker. */
            readonly reason: string;
        };
        /** @enum {string} */
        readonly WorkerStatus: "blocked" | "in_training" | "qualified" | "registered" | "suspended";
        /** @description A worker's hold on a HIT. */
        readonly WorkView: {
            /** Format: date-time */
            readonly acceptedAt: string;
            /**
             * Format: date-time
             * @description When it is approved if the requester does nothing.
             */
            readonly autoApproveAt: string | null;
            /** Format: date-time */
            readonly deadline: string;
            readonly feedback: string | null;
            readonly hit: components["schemas"]["HitView"];
            /** @description An id of Nonet's, like every other. */
            readonly id: string;
            /** @description Of kind lookup: the same assignment as /assignments knows it, where it is answered, too. */
            readonly lookup: components["schemas"]["AssignmentView"] | null;
            /** @enum {string} */
            readonly status: "abandoned" | "accepted" | "approved" | "rejected" | "returned" | "submitted";
            /** Format: date-time */
            readonly submittedAt: string | null;
        };
    };
    responses: {
        /** @description It can’t be done as things stand, or the Idempotency-Key was used for another request */
        readonly Conflict: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not for this role, or not in this state; `code` says which */
        readonly Forbidden: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request is not what this call takes; `errors` names the fields */
        readonly Invalid: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such thing, or it isn’t yours */
        readonly NotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Nobody is signed in, or the token or key is no longer valid */
        readonly NotSignedIn: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused for another reason; `code` says which */
        readonly Problem: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is larger than this call takes */
        readonly TooLarge: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many requests */
        readonly TooManyRequests: {
            headers: {
                readonly "Retry-After": components["headers"]["RetryAfter"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not available right now; nothing was changed */
        readonly Unavailable: {
            headers: {
                readonly "Retry-After": components["headers"]["RetryAfter"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is of a type that this call doesn’t take */
        readonly UnsupportedMediaType: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /** @description How many seconds to wait before asking again */
        readonly RetryAfter: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly "Accounts.list": {
        readonly parameters: {
            readonly query?: {
                /** @description The nextCursor of the page before. */
                readonly cursor?: string;
                /** @description How many items at most. */
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AccountViewPage"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Accounts.invite": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateAccountDto"];
            };
        };
        readonly responses: {
            /** @description Done */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly id: string;
                        readonly link: string;
                    };
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Accounts.remove": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Accounts.reset": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly link: string;
                    };
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Sessions.change": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ChangePasswordDto"];
            };
        };
        readonly responses: {
            /** @description Done */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Console.activity": {
        readonly parameters: {
            readonly query?: {
                /** @description By hour, the last two days; or by day, the last sixty. */
                readonly span?: "day" | "hour";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActivityView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Ageing.now": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AgeingView"];
                };
            };
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Ageing.change": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ChangeAgeingDto"];
            };
        };
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AgeingView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "AlertWebhooks.list": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AlertWebhooksView"];
                };
            };
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "AlertWebhooks.create": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateAlertWebhookDto"];
            };
        };
        readonly responses: {
            /** @description Done */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AlertWebhookMadeView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "AlertWebhooks.remove": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "AlertWebhooks.test": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AlertTestView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Alerts.list": {
        readonly parameters: {
            readonly query?: {
                /** @description The nextCursor of the page before. */
                readonly cursor?: string;
                /** @description How many items at most. */
                readonly limit?: number;
                readonly rule?: "agreement" | "budget" | "collector_reports" | "collusion" | "dispute_age" | "failed_deliveries" | "failed_exports" | "failed_imports" | "gold_accuracy" | "queue_age" | "time_to_decision";
                /** @description Those that are not cleared, or those that are. */
                readonly status?: "cleared" | "open";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AlertViewPage"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Alerts.acknowledge": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Makes a repetition of this request take effect once: within 24 hours the same key is answered with the first reply. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AcknowledgeAlertDto"];
            };
        };
        readonly responses: {
            /** @description Done */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Alerts.rules": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AlertRulesView"];
                };
            };
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Alerts.change": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly name: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ChangeAlertRuleDto"];
            };
        };
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AlertRulesView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "AppealsAdmin.list": {
        readonly parameters: {
            readonly query?: {
                /** @description The nextCursor of the page before. */
                readonly cursor?: string;
                /** @description How many items at most. */
                readonly limit?: number;
                readonly status?: "declined" | "granted" | "open";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AdminAppealViewPage"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "AppealsAdmin.decide": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Makes a repetition of this request take effect once: within 24 hours the same key is answered with the first reply. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DecideAppealDto"];
            };
        };
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AppealView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Console.audit": {
        readonly parameters: {
            readonly query?: {
                /** @description As noun.verb; or a noun alone. */
                readonly action?: string;
                /** @description Part of an e-mail address; `nonet`: what Nonet did by itself. */
                readonly actor?: string;
                /** @description The nextCursor of the page before. */
                readonly cursor?: string;
                /** @description How many items at most. */
                readonly limit?: number;
                /** @description From this moment on. */
                readonly since?: string;
                /** @description As kind:id; or a kind alone. */
                readonly subject?: string;
                /** @description Before this moment. */
                readonly until?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AuditViewPage"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Console.auditFile": {
        readonly parameters: {
            readonly query?: {
                /** @description As noun.verb; or a noun alone. */
                readonly action?: string;
                /** @description Part of an e-mail address; `nonet`: what Nonet did by itself. */
                readonly actor?: string;
                /** @description The nextCursor of the page before. */
                readonly cursor?: string;
                /** @description How many items at most. */
                readonly limit?: number;
                /** @description From this moment on. */
                readonly since?: string;
                /** @description As kind:id; or a kind alone. */
                readonly subject?: string;
                /** @description Before this moment. */
                readonly until?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The file */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/csv": string;
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Calibration.calibration": {
        readonly parameters: {
            readonly query?: {
                /** @description How long each stretch of `drift` is, in UTC. */
                readonly period?: "month" | "week";
                /** @description Tasks of this platform only; left out: of all. */
                readonly platform?: "bluesky" | "facebook" | "instagram" | "linkedin" | "threads" | "tiktok" | "twitch" | "wikipedia" | "x" | "youtube";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CalibrationView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Collusion.groups": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CollusionView"];
                };
            };
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Calibration.refit": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Makes a repetition of this request take effect once: within 24 hours the same key is answered with the first reply. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RefitView"];
                };
            };
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Console.overview": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OverviewView"];
                };
            };
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "PayoutsAdmin.list": {
        readonly parameters: {
            readonly query?: {
                /** @description The nextCursor of the page before. */
                readonly cursor?: string;
                /** @description How many items at most. */
                readonly limit?: number;
                readonly status?: "cancelled" | "paid" | "requested";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AdminPayoutViewPage"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "PayoutsAdmin.cancel": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Makes a repetition of this request take effect once: within 24 hours the same key is answered with the first reply. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CancelPayoutDto"];
            };
        };
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PayoutView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "PayoutsAdmin.paid": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Makes a repetition of this request take effect once: within 24 hours the same key is answered with the first reply. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PayoutView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "PayoutsAdmin.file": {
        readonly parameters: {
            readonly query?: {
                readonly status?: "cancelled" | "paid" | "requested";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The file */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/csv": string;
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Queues.list": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["QueuesView"];
                };
            };
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Queues.failed": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly name: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FailedJobsView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Queues.retryOne": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly jobId: string;
                readonly name: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RetriedView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Queues.retryAll": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly name: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RetriedView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "ReportCases.list": {
        readonly parameters: {
            readonly query?: {
                /** @description The nextCursor of the page before. */
                readonly cursor?: string;
                /** @description How many items at most. */
                readonly limit?: number;
                readonly status?: "closed" | "open";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReportCaseViewPage"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "ReportCases.close": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Makes a repetition of this request take effect once: within 24 hours the same key is answered with the first reply. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CloseReportDto"];
            };
        };
        readonly responses: {
            /** @description Done */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "TrainingItems.list": {
        readonly parameters: {
            readonly query?: {
                /** @description The nextCursor of the page before. */
                readonly cursor?: string;
                /** @description How many items at most. */
                readonly limit?: number;
                /** @description true: only those that are asked of nobody any more; false: only the others. */
                readonly retired?: "false" | "true";
                readonly stage?: "practice" | "test";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ListedTrainingItemViewPage"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "TrainingItems.add": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Makes a repetition of this request take effect once: within 24 hours the same key is answered with the first reply. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateTrainingItemDto"];
            };
        };
        readonly responses: {
            /** @description Done */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TrainingItemAdminView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "TrainingItems.one": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TrainingItemAdminView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "TrainingItems.change": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ChangeTrainingItemDto"];
            };
        };
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TrainingItemAdminView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "TrainingItems.place": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PlaceTrainingItemDto"];
            };
        };
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TrainingItemAdminView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Workers.list": {
        readonly parameters: {
            readonly query?: {
                /** @description The nextCursor of the page before. */
                readonly cursor?: string;
                /** @description How many items at most. */
                readonly limit?: number;
                /** @description Part of a name or e-mail address, or an id. */
                readonly q?: string;
                /** @description reliability: the least reliable first. */
                readonly sort?: "-reliability" | "last_active" | "name" | "newest" | "oldest" | "reliability";
                readonly status?: "blocked" | "in_training" | "qualified" | "registered" | "suspended";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AdminWorkerViewPage"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Workers.one": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WorkerDetailView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Workers.block": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Makes a repetition of this request take effect once: within 24 hours the same key is answered with the first reply. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["GroundsDto"];
            };
        };
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StandingView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Links.issue": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly link: string;
                    };
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "MessagesAdmin.list": {
        readonly parameters: {
            readonly query?: {
                /** @description The nextCursor of the page before. */
                readonly cursor?: string;
                /** @description How many items at most. */
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AdminMessageViewPage"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "MessagesAdmin.send": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Makes a repetition of this request take effect once: within 24 hours the same key is answered with the first reply. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SendMessageDto"];
            };
        };
        readonly responses: {
            /** @description Done */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AdminMessageView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Collusion.pairs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WorkerPairsView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Workers.qualify": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Makes a repetition of this request take effect once: within 24 hours the same key is answered with the first reply. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["QualificationDto"];
            };
        };
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StandingView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Workers.reinstate": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Makes a repetition of this request take effect once: within 24 hours the same key is answered with the first reply. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["WorkerReasonDto"];
            };
        };
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StandingView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Rejections.reject": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Makes a repetition of this request take effect once: within 24 hours the same key is answered with the first reply. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RejectAnswersDto"];
            };
        };
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RejectionView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Workers.retest": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Makes a repetition of this request take effect once: within 24 hours the same key is answered with the first reply. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["GroundsDto"];
            };
        };
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StandingView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Workers.suspend": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Makes a repetition of this request take effect once: within 24 hours the same key is answered with the first reply. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SuspensionDto"];
            };
        };
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StandingView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Adjudication.void": {
        readonly parameters: {
            readonly query?: {
                /** @description Says what would change, and changes nothing. */
                readonly dryRun?: "false" | "true";
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReasonDto"];
            };
        };
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["VoidReport"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Assignments.claim": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Makes a repetition of this request take effect once: within 24 hours the same key is answered with the first reply. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ClaimDto"];
            };
        };
        readonly responses: {
            /** @description The one already held */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AssignmentView"];
                };
            };
            /** @description The next one */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AssignmentView"];
                };
            };
            /** @description Nothing now; ask again after Retry-After */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Assignments.one": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AssignmentView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Assignments.renew": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AssignmentView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Answers.giveBack": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Makes a repetition of this request take effect once: within 24 hours the same key is answered with the first reply. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReturnDto"];
            };
        };
        readonly responses: {
            /** @description Done */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Answers.submit": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Makes a repetition of this request take effect once: within 24 hours the same key is answered with the first reply. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SubmissionDto"];
            };
        };
        readonly responses: {
            /** @description Done */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SubmissionView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Batches.list": {
        readonly parameters: {
            readonly query?: {
                /** @description The nextCursor of the page before. */
                readonly cursor?: string;
                /** @description How many items at most. */
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BatchViewPage"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Batches.create": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Makes a repetition of this request take effect once: within 24 hours the same key is answered with the first reply. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateBatchDto"];
            };
        };
        readonly responses: {
            /** @description Done */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BatchView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Batches.one": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BatchView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Batches.change": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ChangeBatchDto"];
            };
        };
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BatchView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "BatchReports.download": {
        readonly parameters: {
            readonly query?: {
                readonly format?: "csv" | "jsonl";
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The file */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/x-ndjson": string;
                    readonly "text/csv": string;
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Imports.receive": {
        readonly parameters: {
            readonly query?: {
                /** @description Opens new rounds for pairs that are resolved already. */
                readonly refresh?: "false" | "true";
            };
            readonly header?: {
                /** @description Makes a repetition of this request take effect once: within 24 hours the same key is answered with the first reply. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": string;
                readonly "application/x-ndjson": string;
                readonly "text/csv": string;
            };
        };
        readonly responses: {
            /** @description Done */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ImportView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "BatchReports.estimate": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EstimateView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Imports.ofBatch": {
        readonly parameters: {
            readonly query?: {
                /** @description The nextCursor of the page before. */
                readonly cursor?: string;
                /** @description How many items at most. */
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ImportSummaryViewPage"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Policies.list": {
        readonly parameters: {
            readonly query?: {
                /** @description The nextCursor of the page before. */
                readonly cursor?: string;
                /** @description How many items at most. */
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PolicyVersionViewPage"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Policies.change": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ChangePolicyDto"];
            };
        };
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AppliedPolicyView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Replay.preview": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ChangePolicyDto"];
            };
        };
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PolicyPreviewView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Policies.restore": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RestorePolicyDto"];
            };
        };
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AppliedPolicyView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Changes.after": {
        readonly parameters: {
            readonly query?: {
                /** @description The last seq that was seen; 0, or left out, for the beginning. */
                readonly after?: number;
                /** @description The name of a cursor that is kept here: changes after where it stands. It moves when you say so, with PUT /api/v1/cursors/{name}. */
                readonly cursor?: string;
                /** @description How many changes at most. */
                readonly limit?: number;
                /** @description Only changes on these platforms, separated by commas. */
                readonly platform?: readonly string[];
                /** @description How many seconds to wait for a change when there is none. */
                readonly wait?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ChangesView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Changes.forget": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Makes a repetition of this request take effect once: within 24 hours the same key is answered with the first reply. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ForgetChangesDto"];
            };
        };
        readonly responses: {
            /** @description Done */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Conflicts.list": {
        readonly parameters: {
            readonly query?: {
                /** @description The nextCursor of the page before. */
                readonly cursor?: string;
                /** @description How many items at most. */
                readonly limit?: number;
                /** @description Only these platforms, separated by commas. */
                readonly platform?: readonly string[];
                /** @description Only cases that are open, or resolved. */
                readonly status?: "open" | "resolved";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ConflictViewPage"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Adjudication.resolve": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Makes a repetition of this request take effect once: within 24 hours the same key is answered with the first reply. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ConflictResolutionDto"];
            };
        };
        readonly responses: {
            /** @description Done */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Cursors.list": {
        readonly parameters: {
            readonly query?: {
                /** @description The nextCursor of the page before. */
                readonly cursor?: string;
                /** @description How many items at most. */
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CursorViewPage"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Cursors.one": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly name: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CursorView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Cursors.move": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly name: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["MoveCursorDto"];
            };
        };
        readonly responses: {
            /** @description Moved */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CursorView"];
                };
            };
            /** @description There was none of this name */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CursorView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Cursors.remove": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly name: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Schedules.list": {
        readonly parameters: {
            readonly query?: {
                /** @description The nextCursor of the page before. */
                readonly cursor?: string;
                /** @description How many items at most. */
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ScheduleViewPage"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Schedules.create": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Makes a repetition of this request take effect once: within 24 hours the same key is answered with the first reply. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateScheduleDto"];
            };
        };
        readonly responses: {
            /** @description Done */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ScheduleView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Schedules.one": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ScheduleView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Schedules.delete": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Schedules.change": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ChangeScheduleDto"];
            };
        };
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ScheduleView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Schedules.preview": {
        readonly parameters: {
            readonly query: {
                /** @description Minute, hour, day of month, month and day of week: "30 6 * * MON-FRI". */
                readonly cron: string;
                /** @description The IANA name of the zone that the cron expression is meant in; UTC, when left out. */
                readonly timeZone?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["NextRunsView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Exports.list": {
        readonly parameters: {
            readonly query?: {
                /** @description The nextCursor of the page before. */
                readonly cursor?: string;
                /** @description How many items at most. */
                readonly limit?: number;
                /** @description Only those of this schedule. */
                readonly schedule?: string;
                /** @description Only exports that are so far. */
                readonly status?: "done" | "failed" | "queued" | "running";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ExportViewPage"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Exports.request": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Makes a repetition of this request take effect once: within 24 hours the same key is answered with the first reply. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateExportDto"];
            };
        };
        readonly responses: {
            /** @description Done */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ExportView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Exports.one": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ExportView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Exports.remove": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Exports.file": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly name: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The file */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/gzip": string;
                    readonly "application/json": string;
                    readonly "application/jsonl": string;
                    readonly "application/vnd.apache.parquet": string;
                    readonly "application/zstd": string;
                    readonly "text/csv": string;
                };
            };
            /** @description The part that Range names */
            readonly 206: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/gzip": string;
                    readonly "application/json": string;
                    readonly "application/jsonl": string;
                    readonly "application/vnd.apache.parquet": string;
                    readonly "application/zstd": string;
                    readonly "text/csv": string;
                };
            };
            /** @description It is as If-None-Match says */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Exports.latest": {
        readonly parameters: {
            readonly query?: {
                /** @description Any, when left out. */
                readonly compression?: "gzip" | "none" | "zstd";
                /** @description csv, when left out. */
                readonly format?: "csv" | "jsonl" | "parquet";
                readonly minConfidence?: number;
                /** @description Of all of them, when left out. */
                readonly platforms?: readonly string[];
                /** @description The schedule's id. */
                readonly schedule?: string;
                /** @description verified and no_account, when left out. */
                readonly statuses?: readonly ("conflicted" | "no_account" | "revoked" | "verified")[];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ExportView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Gold.list": {
        readonly parameters: {
            readonly query?: {
                /** @description The nextCursor of the page before. */
                readonly cursor?: string;
                /** @description How many items at most. */
                readonly limit?: number;
                readonly platform?: "bluesky" | "facebook" | "instagram" | "linkedin" | "threads" | "tiktok" | "twitch" | "wikipedia" | "x" | "youtube";
                /** @description true: only what was taken out of use; false: only what is in use. */
                readonly retired?: "false" | "true";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GoldViewPage"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Gold.add": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Makes a repetition of this request take effect once: within 24 hours the same key is answered with the first reply. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": string;
                readonly "text/csv": string;
            };
        };
        readonly responses: {
            /** @description Done */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GoldUploadView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Gold.retire": {
        readonly parameters: {
            readonly query?: {
                /** @description For the record. */
                readonly reason?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Gold.promote": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Makes a repetition of this request take effect once: within 24 hours the same key is answered with the first reply. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PromoteDto"];
            };
        };
        readonly responses: {
            /** @description Done */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GoldView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Handles.list": {
        readonly parameters: {
            readonly query?: {
                /** @description The nextCursor of the page before. */
                readonly cursor?: string;
                /** @description Only this athlete. */
                readonly externalId?: string;
                /** @description How many items at most. */
                readonly limit?: number;
                /** @description Only these platforms, separated by commas. */
                readonly platform?: readonly string[];
                /** @description A part of the athlete's name or of the handle, or the athlete's whole id. */
                readonly q?: string;
                /** @description Only these statuses, separated by commas; all of them, when left out. */
                readonly status?: readonly string[];
                /** @description Only entries that were written or confirmed at this time or later. To follow changes, read the feed. */
                readonly updatedSince?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HandleViewPage"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Handles.one": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly externalId: string;
                readonly platform: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HandleDetailView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Reports.observe": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Makes a repetition of this request take effect once: within 24 hours the same key is answered with the first reply. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly externalId: string;
                readonly platform: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ObservationDto"];
            };
        };
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ObservationView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Reports.report": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Makes a repetition of this request take effect once: within 24 hours the same key is answered with the first reply. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly externalId: string;
                readonly platform: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReportDto"];
            };
        };
        readonly responses: {
            /** @description Done */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReportView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Handles.lookup": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["LookupDto"];
            };
        };
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LookupView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Parse.parse": {
        readonly parameters: {
            readonly query: {
                /** @description The account has no name of its own, only a number: then a link with the number is accepted. */
                readonly accountHasNoName?: "false" | "true";
                readonly platform: "bluesky" | "facebook" | "instagram" | "linkedin" | "threads" | "tiktok" | "twitch" | "wikipedia" | "x" | "youtube";
                /** @description What was typed or pasted. */
                readonly value: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ParsedView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Work.mine": {
        readonly parameters: {
            readonly query?: {
                /** @description The nextCursor of the page before. */
                readonly cursor?: string;
                /** @description How many items at most. */
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OwnWorkViewPage"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Work.one": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WorkView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Work.giveBack": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Work.submit": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Makes a repetition of this request take effect once: within 24 hours the same key is answered with the first reply. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["FormAnswersDto"];
            };
        };
        readonly responses: {
            /** @description Done */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WorkView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Work.groups": {
        readonly parameters: {
            readonly query?: {
                /** @description The nextCursor of the page before. */
                readonly cursor?: string;
                /** @description How many items at most. */
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HitGroupViewPage"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Work.preview": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HitView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Work.accept": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Makes a repetition of this request take effect once: within 24 hours the same key is answered with the first reply. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description You hold it already */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WorkView"];
                };
            };
            /** @description Accepted */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WorkView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Imports.one": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ImportView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Imports.errors": {
        readonly parameters: {
            readonly query?: {
                /** @description The nextCursor of the page before. */
                readonly cursor?: string;
                /** @description csv: all of them in one file. */
                readonly format?: "csv" | "json";
                /** @description How many items at most. */
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The file */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ImportErrorViewPage"];
                    readonly "text/csv": string;
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Accounts.listKeys": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["KeyViewPage"];
                };
            };
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Accounts.createKey": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateKeyDto"];
            };
        };
        readonly responses: {
            /** @description Done */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: date-time */
                        readonly createdAt: string;
                        /** Format: date-time */
                        readonly expiresAt: string | null;
                        readonly id: string;
                        readonly key: string;
                        readonly name: string;
                        /** Format: date-time */
                        readonly revokedAt: string | null;
                        readonly roles: readonly components["schemas"]["Role"][];
                    };
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Accounts.revokeKey": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Sessions.redeem": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RedeemLinkDto"];
            };
        };
        readonly responses: {
            /** @description Done */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly account: components["schemas"]["AccountView"];
                        readonly token: string;
                    };
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "RequesterDesk.balance": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BalanceView"];
                };
            };
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "RequesterDesk.events": {
        readonly parameters: {
            readonly query?: {
                /** @description The nextCursor of the page before. */
                readonly cursor?: string;
                /** @description How many items at most. */
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EventsView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "RequesterDesk.addFunds": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Makes a repetition of this request take effect once: within 24 hours the same key is answered with the first reply. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AddFundsDto"];
            };
        };
        readonly responses: {
            /** @description Done */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BalanceView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "RequesterDesk.list": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TurkKeyViewPage"];
                };
            };
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "RequesterDesk.create": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateTurkKeyDto"];
            };
        };
        readonly responses: {
            /** @description Done */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["NewTurkKeyView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "RequesterDesk.revoke": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly accessKeyId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "RequesterDesk.newSecret": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly secret: string;
                    };
                };
            };
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Replay.replay": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReplayDto"];
            };
        };
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReplayView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Replay.flips": {
        readonly parameters: {
            readonly query?: {
                /** @description The nextCursor of the page before. */
                readonly cursor?: string;
                /** @description How many items at most. */
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["FlipsDto"];
            };
        };
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FlippedTaskViewPage"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Qualifications.one": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly typeId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["QualificationView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Qualifications.answer": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly typeId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["FormAnswersDto"];
            };
        };
        readonly responses: {
            /** @description Done */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["QualificationView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Qualifications.ask": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly typeId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["QualificationView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Sessions.open": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SignInDto"];
            };
        };
        readonly responses: {
            /** @description Done */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly account: components["schemas"]["AccountView"];
                        readonly token: string;
                    };
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Sessions.endAll": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Sessions.current": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly account: components["schemas"]["AccountView"];
                    };
                };
            };
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Sessions.end": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Subscriptions.list": {
        readonly parameters: {
            readonly query?: {
                /** @description The nextCursor of the page before. */
                readonly cursor?: string;
                /** @description How many items at most. */
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SubscriptionViewPage"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Subscriptions.create": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateSubscriptionDto"];
            };
        };
        readonly responses: {
            /** @description Done */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SubscriptionMadeView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Subscriptions.one": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SubscriptionView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Subscriptions.remove": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Subscriptions.change": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ChangeSubscriptionDto"];
            };
        };
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SubscriptionView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Deliveries.deliveries": {
        readonly parameters: {
            readonly query?: {
                /** @description The nextCursor of the page before. */
                readonly cursor?: string;
                /** @description How many items at most. */
                readonly limit?: number;
                /** @description Only these. */
                readonly status?: "dead" | "delivered" | "sent" | "waiting";
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeliveryViewPage"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Deliveries.again": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Makes a repetition of this request take effect once: within 24 hours the same key is answered with the first reply. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RedeliverDto"];
            };
        };
        readonly responses: {
            /** @description Done */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RedeliveryView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Deliveries.rotate": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RotateSecretDto"];
            };
        };
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SecretView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Deliveries.test": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TestView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Tasks.list": {
        readonly parameters: {
            readonly query?: {
                /** @description Only this batch's, with the tasks that it shares with an earlier batch. */
                readonly batch?: string;
                /** @description The nextCursor of the page before. */
                readonly cursor?: string;
                /** @description How many items at most. */
                readonly limit?: number;
                readonly platform?: "bluesky" | "facebook" | "instagram" | "linkedin" | "threads" | "tiktok" | "twitch" | "wikipedia" | "x" | "youtube";
                /** @description An athlete's id, or part of a name. */
                readonly q?: string;
                readonly status?: "cancelled" | "disputed" | "no_account" | "open" | "verified";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TaskViewPage"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Tasks.one": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TaskDetailView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Adjudication.adjudicate": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Makes a repetition of this request take effect once: within 24 hours the same key is answered with the first reply. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AdjudicationDto"];
            };
        };
        readonly responses: {
            /** @description Done */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Training.next": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TrainingView"];
                };
            };
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Training.answer": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Makes a repetition of this request take effect once: within 24 hours the same key is answered with the first reply. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AnswerTrainingDto"];
            };
        };
        readonly responses: {
            /** @description Done */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TrainingFeedbackView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Registration.register": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RegisterWorkerDto"];
            };
        };
        readonly responses: {
            /** @description Done */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RegistrationView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Record.me": {
        readonly parameters: {
            readonly query?: {
                /** @description Counts as available only tasks on these platforms, as a claim with this filter would. */
                readonly platforms?: readonly string[];
                /** @description Only athletes of these sports. */
                readonly sports?: readonly string[];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MeView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Record.answers": {
        readonly parameters: {
            readonly query?: {
                /** @description The nextCursor of the page before. */
                readonly cursor?: string;
                /** @description How many items at most. */
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OwnAnswerViewPage"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Appeals.list": {
        readonly parameters: {
            readonly query?: {
                /** @description The nextCursor of the page before. */
                readonly cursor?: string;
                /** @description How many items at most. */
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AppealViewPage"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Appeals.open": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Makes a repetition of this request take effect once: within 24 hours the same key is answered with the first reply. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OpenAppealDto"];
            };
        };
        readonly responses: {
            /** @description Done */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AppealView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Record.export": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The file */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": string;
                };
            };
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Record.ledger": {
        readonly parameters: {
            readonly query?: {
                /** @description The nextCursor of the page before. */
                readonly cursor?: string;
                /** @description How many items at most. */
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LedgerViewPage"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Messages.list": {
        readonly parameters: {
            readonly query?: {
                /** @description The nextCursor of the page before. */
                readonly cursor?: string;
                /** @description How many items at most. */
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MessageViewPage"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Messages.read": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Qualifications.list": {
        readonly parameters: {
            readonly query?: {
                /** @description The nextCursor of the page before. */
                readonly cursor?: string;
                /** @description How many items at most. */
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["NoticeViewPage"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Payouts.list": {
        readonly parameters: {
            readonly query?: {
                /** @description The nextCursor of the page before. */
                readonly cursor?: string;
                /** @description How many items at most. */
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PayoutViewPage"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Payouts.request": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Makes a repetition of this request take effect once: within 24 hours the same key is answered with the first reply. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RequestPayoutDto"];
            };
        };
        readonly responses: {
            /** @description Done */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PayoutView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Record.statement": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The file */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/csv": string;
                };
            };
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Health.alive": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @enum {string} */
                        readonly status: "ok";
                    };
                };
            };
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Metrics.read": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The file */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/plain": string;
                };
            };
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "Health.ready": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @enum {string} */
                        readonly database: "ok";
                        /** @enum {string} */
                        readonly status: "ok";
                    };
                };
            };
            readonly default: components["responses"]["Problem"];
        };
    };
}
