/** Generated from the API description: npm run api. */
export interface paths {
    "/api/v1/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The people of the office, by e-mail. */
        get: operations["Accounts.list"];
        put?: never;
        /** Invites a requester, engineer or admin: the one-time link in the answer sets the password. */
        post: operations["Accounts.invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes somebody's access away, with their sessions and keys. The last administrator stays. */
        delete: operations["Accounts.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A new one-time link, for somebody who lost the password. */
        post: operations["Accounts.reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes somebody's second factor away, who lost the phone and the recovery codes. Their sessions end. */
        delete: operations["SecondFactor.reset"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Changes one's password, and signs out everywhere. */
        put: operations["Sessions.change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/me/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether one's own account has a second factor. */
        get: operations["SecondFactor.read"];
        put?: never;
        /** Begins: answers the secret for the authenticator app. Nothing changes until a code confirms it. */
        post: operations["SecondFactor.begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/me/second-factor/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Turns it on with a code of the app, signs out everywhere else, and answers ten recovery codes. */
        post: operations["SecondFactor.confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/me/second-factor/recovery-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ten new recovery codes; the old ones stop working. */
        post: operations["SecondFactor.renew"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/me/second-factor/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Turns it off. */
        post: operations["SecondFactor.turnOff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/activity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was done over time: throughput, time to decision, agreement, cost and the hourly rate. At most a minute old. */
        get: operations["Console.activity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/ageing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** After how long handles are looked at again, and how far that has come. */
        get: operations["Ageing.now"];
        /** Changes what is given; the rest stays as it is. */
        put: operations["Ageing.change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/alert-webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where alerts are sent, and what came of the latest message. */
        get: operations["AlertWebhooks.list"];
        put?: never;
        /** Sends what is raised and cleared from now on, signed as Standard Webhooks say. The secret is in this answer and in no other. */
        post: operations["AlertWebhooks.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/alert-webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Sends nothing more there. */
        delete: operations["AlertWebhooks.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/alert-webhooks/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends a message that says nothing, and says what came of it. */
        post: operations["AlertWebhooks.test"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/alerts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was raised, the newest first. */
        get: operations["Alerts.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/alerts/{id}/acknowledgement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says that somebody looks after it. */
        post: operations["Alerts.acknowledge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/alerts/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every rule with its thresholds, and the figure as it was last looked at. */
        get: operations["Alerts.rules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/alerts/rules/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Changes when a rule raises and clears; what is left out stays as it is. */
        put: operations["Alerts.change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/appeals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Appeals of all workers, those first that are due first. */
        get: operations["AppealsAdmin.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/appeals/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Grants or declines it. Granted: a suspension is lifted, a rejected answer is paid after all. */
        post: operations["AppealsAdmin.decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who did what, when and why; the newest first. */
        get: operations["Console.audit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/audit/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All that a search of the audit log finds, as CSV. */
        get: operations["Console.auditFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/calibration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How sure decisions said they were, beside how often they were right, by the tasks whose answer is known; and how that went over time. */
        get: operations["Calibration.calibration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/collusion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Groups of workers who probably copy, largest first, with the evidence. About one in four pairs is innocent: look before you act. */
        get: operations["Collusion.groups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/consensus/refit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Fits the model anew: reliabilities, who copies whom, confidence. It runs by itself when enough has changed. */
        post: operations["Calibration.refit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is going on, and what needs a person. */
        get: operations["Console.overview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/payouts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Payouts of all workers, oldest first. */
        get: operations["PayoutsAdmin.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/payouts/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancels it; the money goes back to the worker's balance. */
        post: operations["PayoutsAdmin.cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/payouts/{id}/paid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says that the money was sent. */
        post: operations["PayoutsAdmin.paid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/payouts/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as CSV, to pay by; those that are requested unless said otherwise. */
        get: operations["PayoutsAdmin.file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/queues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What waits, runs and has failed in each job queue, and what the outbox still has to hand over. */
        get: operations["Queues.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/queues/{name}/failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Jobs that failed as often as they may, with the reason. They are forgotten after a week. */
        get: operations["Queues.failed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/queues/{name}/failed/{jobId}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tries one failed job again. */
        post: operations["Queues.retryOne"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/queues/{name}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tries all failed jobs of a queue again. */
        post: operations["Queues.retryAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What collectors said of handles, the newest first. */
        get: operations["ReportCases.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/reports/{id}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Closes a case, saying what came of it. Others close with their round. */
        post: operations["ReportCases.close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/training-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What newcomers practise on and are tested with, answers included. */
        get: operations["TrainingItems.list"];
        put?: never;
        /** Adds an item at the end of its stage. */
        post: operations["TrainingItems.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/training-items/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One item, its answer included. */
        get: operations["TrainingItems.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes an item, retires it or brings it back. */
        patch: operations["TrainingItems.change"];
        trace?: never;
    };
    "/api/v1/admin/training-items/{id}/place": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Moves an item: practice is asked in the order of the list, of each topic one before a second. The test draws its questions. */
        put: operations["TrainingItems.place"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/workers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Workers with their standing, record and reliability. */
        get: operations["Workers.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/workers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One worker, with what they were handed, their tests, and what the office did. */
        get: operations["Workers.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/workers/{id}/block": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keeps a worker from new tasks for good. */
        post: operations["Workers.block"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/workers/{id}/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Erases a worker's personal data for good, at their request; with dryRun, says what would go and what would stay. The reason is kept: name nobody in it. */
        post: operations["ErasureAdmin.erase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/workers/{id}/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A one-time link with which a worker who lost the password sets another. It is shown in this answer and never again. */
        post: operations["Links.issue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/workers/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was written to a worker, latest first, and whether it was read. */
        get: operations["MessagesAdmin.list"];
        put?: never;
        /** Writes to a worker, who finds it on their desk. At most ten wait unread. */
        post: operations["MessagesAdmin.send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/workers/{id}/pairs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How often a worker says what another says, rightly and wrongly. */
        get: operations["Collusion.pairs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/workers/{id}/planned-void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** The same a few minutes later, until when it can be taken back. A second plan takes the place of the first. */
        put: operations["Voids.plan"];
        post?: never;
        /** Takes the plan back, as long as it hasn't begun. */
        delete: operations["Voids.takeBack"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/workers/{id}/qualification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Grants the qualification by hand, or withdraws it. */
        post: operations["Workers.qualify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/workers/{id}/reinstatement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lifts a suspension or a block. */
        post: operations["Workers.reinstate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/workers/{id}/rejections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes back what answers were credited, for copying or automation. The worker reads the reason and may appeal. */
        post: operations["Rejections.reject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/workers/{id}/retest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends a worker back to the test: qualified or suspended, they get no tasks until they have passed it again. */
        post: operations["Workers.retest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/workers/{id}/suspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keeps a worker from new tasks, for a time or until lifted. What they hold they may still send. */
        post: operations["Workers.suspend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/workers/{id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a worker's ballots out of every task they touched and decides each anew, at once. */
        post: operations["Voids.void"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Claims the next task: 201; 200 with the one already held; 204 and Retry-After when there is nothing now. */
        post: operations["Assignments.claim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assignments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One that is, or was, the caller's. */
        get: operations["Assignments.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assignments/{id}/renewal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keeps the lease alive, up to the longest that its policy allows. */
        post: operations["Assignments.renew"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assignments/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives the task back, for good. */
        post: operations["Answers.giveBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assignments/{id}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends the answer. With `next`, the next assignment is claimed in the same transaction. */
        post: operations["Answers.submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's batches, an administrator's view of all of them; latest first. */
        get: operations["Batches.list"];
        put?: never;
        /** Makes an empty batch: 7 of 9 unless the policy says otherwise. */
        post: operations["Batches.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/batches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One batch, with its policy and how far it is. */
        get: operations["Batches.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Renames, reorders, pauses, reopens or closes a batch, or sets its budget. */
        patch: operations["Batches.change"];
        trace?: never;
    };
    "/api/v1/batches/{id}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every answer kept, as CSV or JSON Lines. */
        get: operations["BatchReports.download"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/batches/{id}/athletes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes athletes in as CSV, JSON Lines or JSON, up to 512 MB: 202 with the import job, everything durable by then. */
        post: operations["Imports.receive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/batches/{id}/estimate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the open tasks will still cost, and when they will be done. */
        get: operations["BatchReports.estimate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/batches/{id}/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was uploaded to a batch, the newest first. */
        get: operations["Imports.ofBatch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/batches/{id}/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every version of a batch's policy, the latest first: who made it, when, why, and how many open tasks are under it. */
        get: operations["Policies.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/batches/{id}/policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Puts a new version of a batch's policy in force: for new tasks, or for the open ones too, which are decided anew at once. Repeated with
         *     the same values and reason it makes no second version, and moves the open tasks that are left.
         */
        put: operations["Policies.change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/batches/{id}/policy/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a change of policy would do to the open tasks of a batch. Changes nothing. */
        post: operations["Replay.preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/batches/{id}/policy/restoration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes changes back: an earlier version's values come into force again, as a new version that says which it restores. */
        post: operations["Policies.restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The registry's feed. Send the nextAfter of one answer as the after of the next: nothing is missed and nothing comes twice.
         *     With wait, an answer that would be empty waits for a change.
         */
        get: operations["Changes.after"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/changes/retention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Drops the oldest changes for good; readers who haven't come so far are told to start from an export. */
        post: operations["Changes.forget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conflicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Handles that more than one athlete holds, with what speaks for each of them. */
        get: operations["Conflicts.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conflicts/{id}/resolution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says which athlete keeps a handle that several hold, or whose of two that look swapped are right; the others are looked up again.
         *     Two who were swapped exchange their handles at once.
         */
        post: operations["Adjudication.resolve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cursors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far each consumer has come, by name. */
        get: operations["Cursors.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cursors/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far one consumer has come. */
        get: operations["Cursors.one"];
        /** Says how far you have come: after your copy has stored the changes, never before. It moves back only with force. */
        put: operations["Cursors.move"];
        post?: never;
        /** Forgets a consumer. */
        delete: operations["Cursors.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/export-schedules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** By name. */
        get: operations["Schedules.list"];
        put?: never;
        /** Has exports written again and again, by a cron expression in a time zone. */
        post: operations["Schedules.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/export-schedules/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One schedule. */
        get: operations["Schedules.one"];
        put?: never;
        post?: never;
        /** Ends it; its exports stay. */
        delete: operations["Schedules.delete"];
        options?: never;
        head?: never;
        /** Renames, pauses or goes on, or changes what is exported, when, and how long it is kept. */
        patch: operations["Schedules.change"];
        trace?: never;
    };
    "/api/v1/export-schedules/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The next five times that a cron expression means in a time zone. */
        get: operations["Schedules.preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The newest first. */
        get: operations["Exports.list"];
        put?: never;
        /** Asks for a file of the registry as it is now, or of what changed since an earlier one. */
        post: operations["Exports.request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far an export has come; its files, once it is done. */
        get: operations["Exports.one"];
        put?: never;
        post?: never;
        /** Takes away its files, which also happens by itself as far as a schedule or NONET_EXPORT_KEEP_DAYS says so. */
        delete: operations["Exports.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/{id}/files/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One of its files. A download that broke off goes on with Range (and If-Range with the ETag of the first part). */
        get: operations["Exports.file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/latest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The newest that is done, of a schedule or of a format and filters: there is never a half one behind it. */
        get: operations["Exports.latest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gold with what it has measured so far, latest first. */
        get: operations["Gold.list"];
        put?: never;
        /** Takes in known answers, as CSV or as JSON `{items: [...]}`: an athlete's columns, `platform` and `handle` (empty: no account). */
        post: operations["Gold.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gold/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes gold out of use. */
        delete: operations["Gold.retire"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gold/promotions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes gold of a resolved task. */
        post: operations["Gold.promote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/handles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The registry, in the order in which its entries were last written. */
        get: operations["Handles.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/handles/{externalId}/{platform}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One entry with its whole history, the ballots it rests on, and what is under way. */
        get: operations["Handles.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/handles/{externalId}/{platform}/observations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says which account a handle is, by the platform's own id. A rename and a handle that somebody else took over are noticed, and looked up again. */
        post: operations["Reports.observe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/handles/{externalId}/{platform}/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says that a handle looks broken or implausible, and so opens a new round. */
        post: operations["Reports.report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/handles/lookup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Many entries at once: one item for each pair, in the same order; null where nothing is known. */
        post: operations["Handles.lookup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/handles/parse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the form shows while a worker types: the handle as it would be understood, or why it can't be one. */
        get: operations["Parse.parse"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hit-assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The HITs that you took, the newest first: the one in hand, and what became of the others. */
        get: operations["Work.mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hit-assignments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A HIT that you accepted, as it stands. */
        get: operations["Work.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hit-assignments/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives it back. */
        post: operations["Work.giveBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hit-assignments/{id}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends the answers of a form. HITs with a page of their own are sent by that page; look-ups at /assignments/{id}/submission. */
        post: operations["Work.submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** HITs that are open, by their groups, the newest first; a page may be shorter than asked for. */
        get: operations["Work.groups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hits/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A HIT in front of accepting it. */
        get: operations["Work.preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hits/{id}/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accepts it: 201; 200 when you hold it already. */
        post: operations["Work.accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far an import has come, and what is wrong with its rows. */
        get: operations["Imports.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/errors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that is wrong with its rows, in pages or as one CSV. */
        get: operations["Imports.errors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own keys, without their secrets. */
        get: operations["Accounts.listKeys"];
        put?: never;
        /** Makes an API key. It is shown in this answer and never again. */
        post: operations["Accounts.createKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revokes a key of one's own. */
        delete: operations["Accounts.revokeKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/links/redeem": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sets the password of an invited account, with the token of its one-time link, and signs in. An account with a second factor needs its code too. */
        post: operations["Sessions.redeem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mturk/balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What HITs can be paid from. */
        get: operations["RequesterDesk.balance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mturk/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to your HITs since `cursor`, in an order that never changes: nothing is missed, and nothing comes twice. */
        get: operations["RequesterDesk.events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mturk/funds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts money into a requester's balance, or takes back what isn't set aside. */
        post: operations["RequesterDesk.addFunds"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mturk/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Your keys, without their secrets. */
        get: operations["RequesterDesk.list"];
        put?: never;
        /** Makes a key for Mechanical Turk's clients. Its secret is shown in this answer and never again. */
        post: operations["RequesterDesk.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mturk/keys/{accessKeyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revokes a key: requests that it signs are refused from now on. */
        delete: operations["RequesterDesk.revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mturk/notification-secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes the secret that notifications are signed with, as Standard Webhooks say; the one before signs no more. Shown once. */
        post: operations["RequesterDesk.newSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policies/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What other policies would have made of the recorded ballots, in the order in which they arrived. Changes nothing. */
        post: operations["Replay.replay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policies/replay/flips": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The tasks that would come out otherwise under a policy, by id, each with its ballots. Changes nothing. */
        post: operations["Replay.flips"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/qualifications/{typeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What it asks of you, and how far you have come. */
        get: operations["Qualifications.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/qualifications/{typeId}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends the answers to its test. */
        post: operations["Qualifications.answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/qualifications/{typeId}/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks for it, or begins its test. */
        post: operations["Qualifications.ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Signs in: answers a token and sets the browser's session cookie. 401 `second_factor_needed`: send it again with the code. After some wrong
         *     passwords or codes, 429 says how long to wait.
         */
        post: operations["Sessions.open"];
        /** Signs out everywhere. */
        delete: operations["Sessions.endAll"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whose session, or key, this is; and whether nothing else is open to it before a second factor is on. */
        get: operations["Sessions.current"];
        put?: never;
        post?: never;
        /** Signs out. */
        delete: operations["Sessions.end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is fed, and how that goes. */
        get: operations["Subscriptions.list"];
        put?: never;
        /** Feeds a collector: a webhook, signed as Standard Webhooks say, or a BullMQ queue on Redis. A webhook's secret is in this answer and in no other. */
        post: operations["Subscriptions.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/subscriptions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One subscription. Its secret is shown only when it is made. */
        get: operations["Subscriptions.one"];
        put?: never;
        post?: never;
        /** Ends it: what it was still owed is not sent. */
        delete: operations["Subscriptions.remove"];
        options?: never;
        head?: never;
        /** Changes what it gets, or switches it off and on. */
        patch: operations["Subscriptions.change"];
        trace?: never;
    };
    "/api/v1/subscriptions/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What it was sent and is owed, the latest changes first. Delivered ones are listed for a week. */
        get: operations["Deliveries.deliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/subscriptions/{id}/redelivery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends again: one change, all that were given up, or everything after a place in the feed. */
        post: operations["Deliveries.again"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/subscriptions/{id}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives a webhook a new secret. For a while messages carry a signature by each, so nothing is lost in between. */
        post: operations["Deliveries.rotate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/subscriptions/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends a webhook a ping, and says what it answered. */
        post: operations["Deliveries.test"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tasks by age, each with its decision and every answer kept. */
        get: operations["Tasks.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One task: the decision, every ballot with its weight, what was not counted and why, and the athlete's namesakes. */
        get: operations["Tasks.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/adjudication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Settles a dispute: a handle, no account, or unresolvable, which cancels the task. */
        post: operations["Adjudication.adjudicate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/training": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What to practise next, or the test's next question. Training is not paid; it takes some ten minutes. */
        get: operations["Training.next"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/training/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answers what is asked: with feedback in practice; in the test the result comes at its end. */
        post: operations["Training.answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Signs a worker up and in: answers a token and sets the browser's session cookie. */
        post: operations["Registration.register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workers/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who I am, how I do, what I am owed, how much there is to do, and why there is not more. */
        get: operations["Record.me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workers/me/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My answers, latest first, and what became of them once their tasks were resolved. */
        get: operations["Record.answers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workers/me/appeals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My appeals, latest first. */
        get: operations["Appeals.list"];
        put?: never;
        /** Asks the office to think again. It answers within 72 hours. */
        post: operations["Appeals.open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workers/me/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What would be erased if I asked for it, what stays, and what has to be settled first. */
        get: operations["Erasure.preview"];
        put?: never;
        /** Erases my personal data for good, and with it my account. What I answered and was paid stays, without my name. */
        post: operations["Erasure.erase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workers/me/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that is kept about me, as one JSON file. */
        get: operations["Record.export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workers/me/ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was credited and taken off, latest first; the balance is its sum. */
        get: operations["Record.ledger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workers/me/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the office wrote to me, latest first. */
        get: operations["Messages.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workers/me/messages/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Marks a message as read. The office sees when. */
        put: operations["Messages.read"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workers/me/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What requesters wrote to you, the newest first. */
        get: operations["Qualifications.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workers/me/payouts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My payouts, latest first. */
        get: operations["Payouts.list"];
        put?: never;
        /** Asks for my money: all of the balance, or a part of at least one dollar. */
        post: operations["Payouts.request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workers/me/statement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The ledger as CSV, oldest first, with the balance after each entry. */
        get: operations["Record.statement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The process lives. */
        get: operations["Health.alive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Figures for Prometheus. They count; they name nobody. */
        get: operations["Metrics.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The process can work: its database answers. The queue may be away for a while, since messages wait in the outbox. */
        get: operations["Health.ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AccountView: {
            displayName: string;
            email: string;
            id: string;
            roles: components["schemas"]["Role"][];
            workerId: string | null;
        };
        AcknowledgeAlertDto: {
            /** @description What is being done about it. */
            note?: string;
        };
        /** @description What happened in an hour or a day (UTC). */
        ActivitySpanView: {
            /** @description Of the ballots to tasks that were decided or disputed, the share for the leading answer; null: none. */
            agreement: number | null;
            answers: number;
            /** Format: date-time */
            at: string;
            /** @description US dollars paid for each handle verified in it; null: none was. */
            costPerVerified: string | null;
            decided: number;
            disputed: number;
            /** @description US dollars that workers earned for each hour between claim and answer; null: too little is known. */
            hourlyRate: string | null;
            /** @description From a task's beginning to its decision; null: none was decided. */
            medianHours: number | null;
            /** @description US dollars, what was taken back deducted. */
            paid: string;
            /** @description Nine of ten decisions came sooner. */
            slowHours: number | null;
            verified: number;
            workers: number;
        };
        ActivityView: {
            /**
             * Format: date-time
             * @description When the last was summed up; null: none was yet.
             */
            asOf: string | null;
            /** @description The oldest first. The last is still going on. */
            items: components["schemas"]["ActivitySpanView"][];
            /** @enum {string} */
            span: "day" | "hour";
        };
        AddFundsDto: {
            /** Format: uuid */
            accountId: string;
            /** @description US dollars; with a minus sign they are taken back. */
            amount: string;
            reason: string;
        };
        AdjudicationDto: {
            answer: components["schemas"]["RulingDto"];
            /** @description Why; it is kept in the audit log. */
            reason: string;
        };
        AdminAppealView: {
            about: components["schemas"]["AppealMatter"];
            assignmentId: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            decidedAt: string | null;
            displayName: string;
            /**
             * Format: date-time
             * @description Until when it is decided.
             */
            dueAt: string;
            id: string;
            /** @description What was decided, in words. */
            reply: string | null;
            status: components["schemas"]["AppealStatus"];
            /** @description The task that the assignment is about. */
            taskId: string | null;
            text: string;
            workerId: string;
            workerStatus: string;
        };
        /** @description A stretch of a list, and where the next one begins; null at the end. */
        AdminAppealViewPage: {
            items: components["schemas"]["AdminAppealView"][];
            nextCursor: string | null;
        };
        AdminMessageView: {
            /** @description Who wrote it; null: the account is gone. */
            by: string | null;
            id: string;
            /**
             * Format: date-time
             * @description When the worker marked it as read; null: not yet.
             */
            readAt: string | null;
            /** Format: date-time */
            sentAt: string;
            text: string;
        };
        /** @description A stretch of a list, and where the next one begins; null at the end. */
        AdminMessageViewPage: {
            items: components["schemas"]["AdminMessageView"][];
            nextCursor: string | null;
        };
        AdminPayoutView: {
            /** @description US dollars. */
            amount: string;
            /** Format: date-time */
            createdAt: string;
            displayName: string;
            email: string | null;
            id: string;
            /** @description Why it was cancelled; the money is back in the balance then. */
            reason: string | null;
            /**
             * Format: date-time
             * @description When it was paid or cancelled.
             */
            settledAt: string | null;
            status: components["schemas"]["PayoutStatus"];
            workerId: string;
        };
        /** @description A stretch of a list, and where the next one begins; null at the end. */
        AdminPayoutViewPage: {
            items: components["schemas"]["AdminPayoutView"][];
            nextCursor: string | null;
        };
        AdminWorkerView: {
            /** @description Of the latest hundred ballots to resolved tasks, the share that said what was resolved; null: none yet. */
            agreement: number | null;
            answered: number;
            /** @description US dollars. */
            balance: string;
            /** Format: date-time */
            createdAt: string;
            displayName: string;
            email: string | null;
            /** @description Why an administrator may want to look: too like another worker, faster than one can look, or often late. */
            flags: components["schemas"]["WorkerFlag"][];
            /** @description Weights of the gold answers since the qualification was won, those of long ago for less. */
            gold: {
                right: number;
                wrong: number;
            };
            /** @description US dollars an hour, over the latest hundred answers, as the worker is told; null before the fifth. */
            hourlyRate: string | null;
            id: string;
            /** Format: date-time */
            lastActiveAt: string | null;
            /** @description From claim to answer: the median of the latest hundred; null: none yet. */
            medianSeconds: number | null;
            /** Format: date-time */
            qualifiedAt: string | null;
            /** @description From gold and from agreement, the latter once its tasks are resolved. */
            reliability: components["schemas"]["ReliabilityView"];
            status: components["schemas"]["WorkerStatus"];
            /** @description What the last act against them was for, and why; the worker reads both. */
            statusCause: components["schemas"]["StandingCause"] | null;
            statusReason: string | null;
            /** Format: date-time */
            suspendedUntil: string | null;
        };
        /** @description A stretch of a list, and where the next one begins; null at the end. */
        AdminWorkerViewPage: {
            items: components["schemas"]["AdminWorkerView"][];
            nextCursor: string | null;
        };
        AgeingBatchView: {
            /** @description So many first answers confirm a handle; null: its policy always asks for a whole panel. */
            confirm: number | null;
            id: string;
            name: string;
            /** @enum {string} */
            status: "closed" | "open" | "paused";
        };
        /** @description After how long handles are looked at again, how many a day, and in which batch. */
        AgeingView: {
            /** @description Where re-checks go, with its reward, budget and policy; null: none are made. */
            batch: components["schemas"]["AgeingBatchView"] | null;
            confirmed: number;
            /** @description Re-checks that a day (UTC) may begin with. */
            dailyCap: number;
            /** @description Under way. */
            open: number;
            openedToday: number;
            platforms: components["schemas"]["PlatformAgeingView"][];
        };
        AlertRulesView: {
            items: components["schemas"]["AlertRuleView"][];
        };
        AlertRuleView: {
            /** @description Further from trouble than raiseAt: between the two nothing changes, so that an alert doesn't flap. */
            clearAt: number;
            enabled: boolean;
            /** @description How long a threshold must have been passed. */
            forMinutes: number;
            /** Format: date-time */
            lookedAt: string | null;
            name: components["schemas"]["RuleName"];
            raiseAt: number;
            /** @enum {string} */
            unit: "count" | "hours" | "minutes" | "share";
            /** @description The figure as it was last looked at, the worst where there are several; null: too little is known. */
            value: number | null;
            /**
             * @description Which way trouble lies.
             * @enum {string}
             */
            worse: "above" | "below";
        };
        AlertTestView: {
            delivered: boolean;
            error: string | null;
            excerpt: string;
            status: number | null;
        };
        AlertView: {
            /** Format: date-time */
            acknowledgedAt: string | null;
            /** @description The e-mail of who said that they look after it. */
            acknowledgedBy: string | null;
            /** @description The batch that it is about; null: the whole installation. */
            batch: {
                id: string;
                name: string;
            } | null;
            /** Format: date-time */
            clearedAt: string | null;
            /** @description The figure when it was cleared; null: still open, or what it was about is gone. */
            clearedValue: number | null;
            id: string;
            note: string | null;
            /** Format: date-time */
            openedAt: string;
            /** @description The threshold that it had passed. */
            raiseAt: number;
            rule: components["schemas"]["RuleName"];
            /** @enum {string} */
            status: "acknowledged" | "cleared" | "open";
            /** @enum {string} */
            unit: "count" | "hours" | "minutes" | "share";
            /** @description The figure when it was raised. */
            value: number;
        };
        /** @description A stretch of a list, and where the next one begins; null at the end. */
        AlertViewPage: {
            items: components["schemas"]["AlertView"][];
            nextCursor: string | null;
        };
        AlertWebhookMadeView: {
            /** Format: date-time */
            createdAt: string;
            id: string;
            lastAnswerStatus: number | null;
            /**
             * Format: date-time
             * @description The latest message: when, and what came of it.
             */
            lastAt: string | null;
            lastDelivered: boolean | null;
            lastError: string | null;
            /** @description Signs each message as Standard Webhooks say; shown once. */
            secret: string;
            url: string;
        };
        AlertWebhooksView: {
            items: components["schemas"]["AlertWebhookView"][];
        };
        AlertWebhookView: {
            /** Format: date-time */
            createdAt: string;
            id: string;
            lastAnswerStatus: number | null;
            /**
             * Format: date-time
             * @description The latest message: when, and what came of it.
             */
            lastAt: string | null;
            lastDelivered: boolean | null;
            lastError: string | null;
            url: string;
        };
        AnswerDto: {
            /** @description The account has no name of its own, only a number: then a link with the number is accepted. */
            accountHasNoName?: boolean;
            /** @enum {string} */
            kind: "handle" | "no_account";
            /** @description The handle, or any link to the profile; only with kind handle. */
            value?: string;
        };
        AnswerSpec: {
            defaultText: string | null;
            format: {
                error: string | null;
                flags: string;
                regex: string;
            } | null;
            /** @enum {string} */
            kind: "text";
            length: {
                least: number | null;
                most: number | null;
            } | null;
            lines: number;
            number: {
                least: number | null;
                most: number | null;
            } | null;
        } | {
            choices: components["schemas"]["Choice"][];
            /** @enum {string} */
            kind: "choice";
            least: number;
            most: number;
            other: boolean;
            style: string | null;
        };
        AnswersRange: {
            expected: number;
            high: number;
            low: number;
        };
        AnswerTrainingDto: {
            answer: components["schemas"]["TrainingAnswerDto"];
            /** Format: uuid */
            itemId: string;
        };
        /** @description `key` is what votes are compared on; `display` the handle with its case kept. */
        AnswerValue: {
            display?: string | null;
            key: string;
            /** @enum {string} */
            kind: "handle";
        } | {
            /** @enum {string} */
            kind: "no_account";
        };
        AnswerView: {
            /** @description With its case kept. */
            display: string | null;
            /** @description What votes are compared on. */
            key: string | null;
            /** @enum {string} */
            kind: "handle" | "no_account";
            /** @description As typed. */
            raw: string | null;
            url: string | null;
        };
        /** @enum {string} */
        AppealMatter: "answer" | "rejection" | "suspension";
        /** @enum {string} */
        AppealStatus: "declined" | "granted" | "open";
        AppealView: {
            about: components["schemas"]["AppealMatter"];
            assignmentId: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            decidedAt: string | null;
            /**
             * Format: date-time
             * @description Until when it is decided.
             */
            dueAt: string;
            id: string;
            /** @description What was decided, in words. */
            reply: string | null;
            status: components["schemas"]["AppealStatus"];
            text: string;
        };
        /** @description A stretch of a list, and where the next one begins; null at the end. */
        AppealViewPage: {
            items: components["schemas"]["AppealView"][];
            nextCursor: string | null;
        };
        AppliedPolicyView: {
            /** @description Those of them whose outcome it settled, or put to the posterior. */
            decided: number;
            /** @description Open tasks that are under it now. */
            moved: number;
            version: number;
        };
        AssignmentView: {
            athlete: components["schemas"]["AthleteCard"];
            /**
             * Format: date-time
             * @description When the lease ends, unless it is renewed.
             */
            expiresAt: string;
            id: string;
            instructions: string | null;
            /** @description Others of the same name: not them. */
            namesakes: components["schemas"]["AthleteCard"][];
            platform: components["schemas"]["Platform"];
            /** @description US dollars. */
            reward: string;
            /** @enum {string} */
            status: "assigned" | "expired" | "returned" | "submitted";
            taskId: string;
        };
        /** @description What tells an athlete from their namesakes. */
        AthleteCard: {
            aliases: string[];
            birthDate: string | null;
            facts: {
                [key: string]: string;
            };
            league: string | null;
            name: string;
            nationality: string | null;
            notes: string | null;
            position: string | null;
            sport: string;
            team: string | null;
        };
        AuditView: {
            action: string;
            after: unknown;
            /** Format: date-time */
            at: string;
            before: unknown;
            /** @description The e-mail of who did it; null: Nonet itself. */
            by: string | null;
            id: string;
            reason: string | null;
            subject: string;
        };
        /** @description A stretch of a list, and where the next one begins; null at the end. */
        AuditViewPage: {
            items: components["schemas"]["AuditView"][];
            nextCursor: string | null;
        };
        AvailableView: {
            reasons: components["schemas"]["ReasonView"][];
            /** @description Tasks that could be claimed now; a thousand stands for a thousand or more. */
            tasks: number;
        };
        /** @description US dollars. */
        BalanceView: {
            available: string;
            /** @description Set aside for HITs that are out, until their work is approved or they end. */
            held: string;
        };
        BallotAnswer: {
            display: string | null;
            key: string | null;
            /** @enum {string} */
            kind: "handle" | "no_account";
            url: string | null;
        };
        /** @description How many ballots an answer has. */
        BallotsFor: {
            /** @description What votes are compared on; null: no account. */
            key: string | null;
            /** @enum {string} */
            kind: "handle" | "no_account";
            votes: number;
        };
        /** @description One of the ballots that a decision rests on. */
        BallotView: {
            /** @description Whether it is for the answer that was decided on. */
            agrees: boolean;
            answer: components["schemas"]["BallotAnswer"];
            clue: string | null;
            comment: string | null;
            /** @description False: voided since. */
            counted: boolean;
            /** @description The page that the worker looked at. */
            evidenceUrl: string | null;
            /** Format: date-time */
            submittedAt: string;
            workerId: string;
        };
        /** @description The batch's own tasks and those that it shares with an earlier batch, by status. */
        BatchCounts: {
            cancelled: number;
            disputed: number;
            noAccount: number;
            open: number;
            verified: number;
        };
        /** @enum {string} */
        BatchStatus: "closed" | "open" | "paused";
        BatchView: {
            /** @description US dollars; null: no limit. */
            budget: string | null;
            counts: components["schemas"]["BatchCounts"];
            /** Format: date-time */
            createdAt: string;
            id: string;
            instructions: string | null;
            name: string;
            /**
             * @description Why it is paused: somebody asked, or the budget is spent.
             * @enum {string|null}
             */
            pauseCause: "asked" | "budget" | null;
            platforms: components["schemas"]["Platform"][];
            policy: components["schemas"]["PolicyView"];
            priority: number;
            /** @description US dollars for each answer. */
            reward: string;
            /** @description US dollars credited to workers so far. */
            spent: string;
            status: components["schemas"]["BatchStatus"];
        };
        /** @description A stretch of a list, and where the next one begins; null at the end. */
        BatchViewPage: {
            items: components["schemas"]["BatchView"][];
            nextCursor: string | null;
        };
        BegunView: {
            /** @description otpauth://…: what the picture says. */
            address: string;
            /** @description In base 32, for whoever can't take a picture. Shown in this answer and never again. */
            secret: string;
        };
        /** @description A piece of what a form shows. Formatting is dropped: text stays text, so nothing of it can act. */
        Block: {
            /** @enum {string} */
            kind: "text" | "title";
            text: string;
        } | {
            items: string[];
            /** @enum {string} */
            kind: "list";
        } | {
            /** @enum {string} */
            kind: "audio" | "image" | "link" | "video";
            text: string;
            url: string;
        };
        /** @description One point of the reliability diagram: tasks of known answer whose confidence lay from `from` up to, but not including, `to`. */
        BucketView: {
            /** @description The confidenceBound of a decision of this confidence. */
            bound: number | null;
            /** @description What was said: the mean confidence. */
            confidence: number;
            count: number;
            from: number;
            high: number;
            low: number;
            right: number;
            /** @description What was so: the share that was right, and the interval that holds it with 95 %. */
            share: number;
            to: number;
        };
        CalibrationView: {
            adjudications: number;
            buckets: components["schemas"]["BucketView"][];
            claims: components["schemas"]["ClaimView"][];
            /** @description The latest 26 weeks or months in which anything happened, the oldest first. */
            drift: components["schemas"]["PeriodView"][];
            /** @description Gold in use, answered or not. */
            gold: number;
            /** @description The models so far, the latest first, fifty at most. */
            history: components["schemas"]["FitView"][];
            /** @description The model in force; null before the first refit. */
            model: components["schemas"]["FitView"] | null;
            /** @description By the latest hundred thousand decisions of a quorum that stand. */
            stated: components["schemas"]["StatedView"][];
        };
        CancelPayoutDto: {
            reason: string;
        };
        ChangeAgeingDto: {
            /**
             * Format: uuid
             * @description A batch that is open; null: no re-checks.
             */
            batchId?: string | null;
            dailyCap?: number;
            platforms?: components["schemas"]["PlatformAgeingDto"][];
            reason?: string;
        };
        ChangeAlertRuleDto: {
            /** @description Further from trouble than raiseAt. */
            clearAt?: number;
            /** @description Switched off, it clears what it had raised. */
            enabled?: boolean;
            forMinutes?: number;
            raiseAt?: number;
            /** @description Why; it is kept in the audit log. */
            reason: string;
        };
        ChangeBatchDto: {
            /** @description US dollars; null: no limit. A batch that had paused for want of money goes on. */
            budget?: string | null;
            name?: string;
            priority?: number;
            /**
             * @description Closed is for good.
             * @enum {string}
             */
            status?: "closed" | "open" | "paused";
        };
        ChangePasswordDto: {
            currentPassword: string;
            newPassword: string;
        };
        ChangePolicyDto: {
            /**
             * @description new: for tasks to come. open: for those that are open as well, which are decided anew at once.
             * @enum {string}
             */
            apply: "new" | "open";
            policy: components["schemas"]["PolicyDto"];
            reason?: string;
        };
        ChangeScheduleDto: {
            /** @enum {string} */
            compression?: "gzip" | "none" | "zstd";
            cron?: string;
            /** @enum {string} */
            format?: "csv" | "jsonl" | "parquet";
            /** @description null: for good. */
            keepDays?: number | null;
            /** @description null: as many as there are. */
            keepLast?: number | null;
            /** @enum {string} */
            kind?: "increment" | "snapshot";
            /** @description null: any, and unknown. */
            minConfidence?: number | null;
            name?: string;
            /** @description A paused schedule runs again from its next time on; what it missed meanwhile is not made up for. */
            paused?: boolean;
            /** @description null: all of them. */
            platforms?: ("bluesky" | "facebook" | "instagram" | "linkedin" | "threads" | "tiktok" | "twitch" | "wikipedia" | "x" | "youtube")[] | null;
            statuses?: ("conflicted" | "no_account" | "revoked" | "verified")[];
            timeZone?: string;
        };
        ChangeSubscriptionDto: {
            /** @description Where in the feed to begin: 0 for its start, or an export's lastSeq. The feed's end, when left out. */
            after?: number;
            /** @description Which changes; all of them, when left out. */
            events?: ("cleared" | "conflicted" | "no_account" | "revoked" | "superseded" | "verified")[];
            /** @description What to call it; the receiver's host or the queue's name, when left out. */
            name?: string;
            /** @description On which platforms; all of them, when left out or null. */
            platforms?: ("bluesky" | "facebook" | "instagram" | "linkedin" | "threads" | "tiktok" | "twitch" | "wikipedia" | "x" | "youtube")[] | null;
            /**
             * @description active: also after it was disabled for failing; what waited is sent at once.
             * @enum {string}
             */
            status?: "active" | "disabled";
            /** @description Webhooks: where messages go, by https. */
            url?: string;
        };
        /** @description A stretch of the feed. */
        ChangesView: {
            items: components["schemas"]["ChangeView"][];
            /** @description What to send as `after` the next time. */
            nextAfter: number;
        };
        ChangeTrainingItemDto: {
            answer?: components["schemas"]["TrainingAnswerDto"];
            athlete?: components["schemas"]["TrainingAthleteDto"];
            /** @description Why that is the answer. */
            explanation?: string;
            namesakes?: components["schemas"]["TrainingAthleteDto"][];
            /** @enum {string} */
            platform?: "bluesky" | "facebook" | "instagram" | "linkedin" | "threads" | "tiktok" | "twitch" | "wikipedia" | "x" | "youtube";
            /** @description Left out: the usual question. */
            question?: string | null;
            /** @description true: asked of nobody from now on. Tests that are under way still ask it. */
            retired?: boolean;
            /** @description What a search would find. */
            shown?: components["schemas"]["ShownPageDto"][];
            /** @enum {string} */
            stage?: "practice" | "test";
            topic?: string;
        };
        /** @enum {string} */
        ChangeType: "cleared" | "conflicted" | "no_account" | "revoked" | "superseded" | "verified";
        /** @description One effect on the registry, at its place in the feed. */
        ChangeView: {
            /** Format: date-time */
            at: string;
            /** @description What led to it: quorum, adjudication, void, conflict, report. */
            cause: string;
            confidence: number | null;
            externalId: string;
            handle: string | null;
            handleKey: string | null;
            platform: components["schemas"]["Platform"];
            /** @description What stood there before; null for a pair's first change. */
            previous: components["schemas"]["PreviousView"] | null;
            /** @description Strictly increases; may have holes. */
            seq: number;
            taskId: string;
            type: components["schemas"]["ChangeType"];
        };
        Choice: {
            content: components["schemas"]["Block"][];
            id: string;
        };
        ClaimDto: {
            /** @description Only tasks on these platforms. */
            platforms?: string[];
            /** @description Only athletes of these sports. */
            sports?: string[];
        };
        /** @description What the tasks of known answer let one say of those whose confidence was `from` or more. */
        ClaimView: {
            count: number;
            from: number;
            /** @description With 95 % at least this share of such tasks is right, and never more than 1 - 3/count. Null when there are none. */
            shown: number | null;
            wrong: number;
        };
        CloseReportDto: {
            /** @description What came of it. */
            reason: string;
        };
        CodeDto: {
            /** @description Six digits of the app; spaces do no harm. */
            code: string;
        };
        CollusionGroupView: {
            pairs: components["schemas"]["SuspectPairView"][];
            workers: components["schemas"]["SuspectView"][];
        };
        CollusionView: {
            groups: components["schemas"]["CollusionGroupView"][];
        };
        /** @enum {string} */
        Compression: "gzip" | "none" | "zstd";
        /** @description One of the athletes whom a case is about, and what speaks for them. */
        ConflictMemberView: {
            agreed: number | null;
            ballots: number | null;
            confidence: number | null;
            externalId: string;
            handle: string | null;
            league: string | null;
            name: string;
            sport: string;
            /** @description What the registry says of them now; null where it says nothing. */
            status: components["schemas"]["RegistryStatus"] | null;
            /** @description The task that found the handle for them. */
            taskId: string;
            team: string | null;
        };
        ConflictResolutionDto: {
            /** @description Only for a pair that looks swapped, with keep null: both handles are right as they are. */
            both?: boolean;
            /** @description Only for a pair that looks swapped, without keep: each gets the handle that the other had. */
            exchange?: boolean;
            /** @description The external id of the athlete who keeps the handle; null: neither. */
            keep?: string | null;
            /** @description Why; it is kept in the audit log. */
            reason: string;
        };
        /** @description A handle that more than one athlete holds, or a pair that looks swapped. */
        ConflictView: {
            handleKey: string;
            id: string;
            /** @description Who kept the handle; null: nobody, or not resolved yet. */
            keep: string | null;
            /** @enum {string} */
            kind: "same_handle" | "swap";
            members: components["schemas"]["ConflictMemberView"][];
            /** Format: date-time */
            openedAt: string;
            /**
             * @description How it was resolved: `ended` by itself, when one was found anew. null: it is open, or was resolved before this was kept.
             * @enum {string|null}
             */
            outcome: "both" | "ended" | "exchanged" | "kept" | "neither" | null;
            platform: components["schemas"]["Platform"];
            reason: string | null;
            /** Format: date-time */
            resolvedAt: string | null;
            /** @enum {string} */
            status: "open" | "resolved";
        };
        /** @description A stretch of a list, and where the next one begins; null at the end. */
        ConflictViewPage: {
            items: components["schemas"]["ConflictView"][];
            nextCursor: string | null;
        };
        CostRange: {
            expected: string;
            high: string;
            low: string;
        };
        CountsView: {
            /** @description Of the latest five hundred answers, as the ones below. */
            agreed: number;
            answered: number;
            disagreed: number;
            notCounted: number;
            pending: number;
        };
        CreateAccountDto: {
            displayName?: string;
            /** Format: email */
            email: string;
            roles: ("admin" | "engineer" | "requester" | "worker")[];
        };
        CreateAlertWebhookDto: {
            /** Format: uri */
            url: string;
        };
        CreateBatchDto: {
            /** @description US dollars; the batch pauses when they are spent. None, or null: no limit. */
            budget?: string | null;
            /** @description Shown to the workers beside each task. */
            instructions?: string | null;
            name: string;
            /** @description Where each athlete is looked up: one task for each. */
            platforms: ("bluesky" | "facebook" | "instagram" | "linkedin" | "threads" | "tiktok" | "twitch" | "wikipedia" | "x" | "youtube")[];
            /** @description What differs from 7 of 9. */
            policy?: components["schemas"]["PolicyDto"];
            /** @description Higher goes first. */
            priority?: number;
            /** @description US dollars for each answer: "0.05". */
            reward: string;
        };
        CreateExportDto: {
            /** @description Only what changed after this place in the feed: the lastSeq of the export before. What no longer matches comes as `removed`. */
            after?: number;
            /**
             * @description none, when left out; of Parquet it is the pages' compression, and zstd when left out.
             * @enum {string}
             */
            compression?: "gzip" | "none" | "zstd";
            /** @enum {string} */
            format: "csv" | "jsonl" | "parquet";
            /** @description Only entries with this confidence at least, 0 to 1. */
            minConfidence?: number;
            /** @description Only these platforms; all of them, when left out. */
            platforms?: string[];
            /** @description Only these statuses: verified and no_account, when left out. conflicted and revoked have to be asked for by name. */
            statuses?: ("conflicted" | "no_account" | "revoked" | "verified")[];
        };
        CreateKeyDto: {
            /** @description When the key stops working; never, when left out. */
            expiresAt?: string;
            name: string;
            roles: ("admin" | "engineer" | "requester" | "worker")[];
        };
        CreateScheduleDto: {
            /**
             * @description As for an export.
             * @enum {string|null}
             */
            compression?: "gzip" | "none" | null | "zstd";
            /** @description Minute, hour, day of month, month and day of week: "30 6 * * MON-FRI". */
            cron: string;
            /** @enum {string} */
            format: "csv" | "jsonl" | "parquet";
            /** @description How many days a finished export stays. The newest always stays. Left out: for good. */
            keepDays?: number | null;
            /** @description How many finished exports stay; those before go. The newest always stays. Left out: as many as there are. */
            keepLast?: number | null;
            /**
             * @description Everything each time, or what changed since the schedule's last finished export (the first is everything).
             * @default snapshot
             * @enum {string}
             */
            kind: "increment" | "snapshot";
            /** @description Only entries with this confidence at least, 0 to 1. */
            minConfidence?: number | null;
            name: string;
            paused?: boolean | null;
            /** @description Only these platforms; all of them, when left out. */
            platforms?: ("bluesky" | "facebook" | "instagram" | "linkedin" | "threads" | "tiktok" | "twitch" | "wikipedia" | "x" | "youtube")[] | null;
            /** @description verified and no_account, when left out. */
            statuses?: ("conflicted" | "no_account" | "revoked" | "verified")[] | null;
            /**
             * @description The IANA name of the zone that the cron expression is meant in; UTC, when left out.
             * @default UTC
             */
            timeZone: string;
        };
        CreateSubscriptionDto: {
            /** @description Where in the feed to begin: 0 for its start, or an export's lastSeq. The feed's end, when left out. */
            after?: number;
            /** @description Which changes; all of them, when left out. */
            events?: ("cleared" | "conflicted" | "no_account" | "revoked" | "superseded" | "verified")[];
            /** @enum {string} */
            kind: "queue" | "webhook";
            /** @description What to call it; the receiver's host or the queue's name, when left out. */
            name?: string;
            /** @description On which platforms; all of them, when left out or null. */
            platforms?: ("bluesky" | "facebook" | "instagram" | "linkedin" | "threads" | "tiktok" | "twitch" | "wikipedia" | "x" | "youtube")[] | null;
            /** @description Queues: the BullMQ queue's name, "changes" or "changes-" and a word of your own. */
            queue?: string;
            /** @description Webhooks: where messages go, by https. */
            url?: string;
        };
        CreateTrainingItemDto: {
            answer: components["schemas"]["TrainingAnswerDto"];
            athlete: components["schemas"]["TrainingAthleteDto"];
            /** @description Why that is the answer. */
            explanation: string;
            namesakes?: components["schemas"]["TrainingAthleteDto"][];
            /** @enum {string} */
            platform: "bluesky" | "facebook" | "instagram" | "linkedin" | "threads" | "tiktok" | "twitch" | "wikipedia" | "x" | "youtube";
            /** @description Left out: the usual question. */
            question?: string | null;
            /** @description What a search would find. */
            shown: components["schemas"]["ShownPageDto"][];
            /** @enum {string} */
            stage: "practice" | "test";
            topic: string;
        };
        CreateTurkKeyDto: {
            /** @description What you will know it by. */
            name: string;
        };
        /** @description A consumer's place in the feed, kept here for it. */
        CursorView: {
            /** @description The last change that the consumer says it has: what comes next is after it. */
            after: number;
            /** @description How many changes it has still to read. */
            behind: number;
            /**
             * Format: date-time
             * @description When the first of these was made; null: it has them all.
             */
            behindSince: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            movedAt: string;
            name: string;
            /** @description False: the feed has forgotten or lost changes, and the consumer must start from an export. */
            readable: boolean;
        };
        /** @description A stretch of a list, and where the next one begins; null at the end. */
        CursorViewPage: {
            items: components["schemas"]["CursorView"][];
            nextCursor: string | null;
        };
        DecideAppealDto: {
            granted: boolean;
            /** @description What the worker is told. */
            reason: string;
        };
        /** @description How a task was settled, or why it can't settle by itself. */
        DecisionView: {
            agreed: number;
            /** @description null: a dispute, or nobody could tell. */
            answer: ({
                display?: string | null;
                key: string;
                /** @enum {string} */
                kind: "handle";
            } | {
                /** @enum {string} */
                kind: "no_account";
            }) | null;
            ballots: number;
            /** @enum {string} */
            cause: "adjudication" | "below_floor" | "cannot_tell" | "confirmation" | "quorum" | "unreachable";
            /** @description The estimated probability that the answer is right; null when nothing was estimated. */
            confidence: number | null;
            /** @description What the gold guarantees; null without gold. */
            confidenceBound: number | null;
            /** Format: date-time */
            decidedAt: string;
            /** @description What the agreeing votes are worth; less than their number when they are not independent. */
            effectiveVotes: number | null;
            policyVersion: number;
            /** @description The adjudicator's. */
            reason: string | null;
            /**
             * Format: date-time
             * @description When its quorum stopped to stand, because ballots were voided.
             */
            voidedAt: string | null;
        };
        /** @description What one subscription is owed of one change. */
        DeliveryView: {
            /** @description How that answer began. */
            answerExcerpt: string | null;
            /** @description What the receiver answered the last time; null: nothing. */
            answerStatus: number | null;
            /** Format: date-time */
            attemptedAt: string | null;
            attempts: number;
            change: components["schemas"]["ChangeView"];
            /** Format: date-time */
            deliveredAt: string | null;
            /** @description Why there was no answer, or what the collector's job failed of. */
            error: string | null;
            /**
             * Format: date-time
             * @description When the next attempt may be made; null when there is none to come.
             */
            nextAt: string | null;
            /** @description The change's place in the feed. */
            seq: number;
            /**
             * @description waiting: for its turn or its next attempt. sent: in the queue, not yet taken by the collector. dead: given up.
             * @enum {string}
             */
            status: "dead" | "delivered" | "sent" | "waiting";
        };
        /** @description A stretch of a list, and where the next one begins; null at the end. */
        DeliveryViewPage: {
            items: components["schemas"]["DeliveryView"][];
            nextCursor: string | null;
        };
        ErasedCountsView: {
            appeals: number;
            /** @description On answers. */
            comments: number;
            messages: number;
            sessions: number;
            tests: number;
        };
        EraseMeDto: {
            /** @description Gives up the balance, and the pay of work that isn't approved yet. */
            forfeit?: boolean;
            password: string;
        };
        EraseWorkerDto: {
            /** @description The worker gives up the balance, and the pay of work that isn't approved yet. */
            forfeit?: boolean;
            /** @description Why; suspensions, blocks and withdrawals show it to the worker. */
            reason: string;
        };
        /**
         * @description What has to be settled before a worker's personal data can be erased. `payout_open`: an admin pays or cancels it; the others can be given up.
         * @enum {string}
         */
        ErasureObstacle: "balance_outstanding" | "payout_open" | "work_unapproved";
        /** @description What goes, and what stays under the worker's id alone: decisions rest on the answers, and the books on the money. */
        ErasureView: {
            /** @description US dollars that are owed; given up with `forfeit`. */
            balance: string;
            /** @description false: this is what would be done. */
            done: boolean;
            erased: components["schemas"]["ErasedCountsView"];
            kept: components["schemas"]["KeptCountsView"];
            obstacles: components["schemas"]["ErasureObstacle"][];
            workerId: string;
        };
        /** @description What a batch will still cost, and when it will be done. */
        EstimateView: {
            /** @description Answers still to come, gold included from `expected` on. */
            answers: components["schemas"]["AnswersRange"];
            /** @description Of the last day; null when too few have come to say. */
            answersPerHour: number | null;
            /** @description US dollars still to be paid. */
            cost: components["schemas"]["CostRange"];
            /**
             * Format: date-time
             * @description At that pace; null when it isn't known.
             */
            doneAt: string | null;
            /** @description Open tasks of its own. */
            tasks: number;
        };
        EventsView: {
            items: components["schemas"]["EventView"][];
            /** @description Where to go on, also at the end: nothing is missed and nothing comes twice. */
            nextCursor: string | null;
        };
        /** @description As Amazon's messages have it. Its pages call the time by two names; both are there. */
        EventView: {
            AssignmentId?: string;
            EventTime: string;
            EventTimestamp: string;
            EventType: string;
            HITId?: string;
            HITTypeId?: string;
        };
        /** @description The rule that was in force. */
        EvidencePolicy: {
            agree: number;
            confidenceFloor: number | null;
            extendTo: number | null;
            minAgree: number | null;
            minEffective: number | null;
            panel: number;
            /** @enum {string} */
            stop: "adaptive" | "early" | "fixed";
            version: number;
        };
        /** @description The decision that an entry rests on. */
        EvidenceView: {
            /** @description In the order in which they came. */
            ballots: components["schemas"]["BallotView"][];
            /** @enum {string} */
            cause: "adjudication" | "quorum";
            /** Format: date-time */
            decidedAt: string;
            /** @description What the agreeing votes are worth; less than their number when they are not independent. */
            effectiveVotes: number | null;
            policy: components["schemas"]["EvidencePolicy"];
            /** @description The adjudicator's. */
            reason: string | null;
            taskId: string;
            /**
             * Format: date-time
             * @description When its quorum stopped to stand, because ballots were voided.
             */
            voidedAt: string | null;
        };
        ExpectedWrong: {
            high: number;
            /** @description The whole numbers between which it lies with 95 %, if the confidences are right and tasks err independently. */
            low: number;
            mean: number;
        };
        ExportFileView: {
            bytes: number;
            name: string;
            /** @description null: not a table. */
            rows: number | null;
            sha256: string;
        };
        /** @description A file made from the registry by a queued job. */
        ExportView: {
            /** @description null: a snapshot; else the increment after this place in the feed. */
            after: number | null;
            compression: components["schemas"]["Compression"];
            /** Format: date-time */
            createdAt: string;
            /** @description Why it failed, and what to do. */
            error: string | null;
            files: components["schemas"]["ExportFileView"][];
            /** Format: date-time */
            finishedAt: string | null;
            /** @description The first change that the rows show. */
            firstSeq: number | null;
            format: components["schemas"]["Format"];
            id: string;
            /** @description Where to follow the feed from, or to begin the next increment. */
            lastSeq: number | null;
            minConfidence: number | null;
            /** @description null: all. */
            platforms: components["schemas"]["Platform"][] | null;
            /** @description From 0 to 1. */
            progress: number;
            /**
             * Format: date-time
             * @description When its files were given up; null: they are there.
             */
            removedAt: string | null;
            /** @description So far. */
            rows: number;
            /** @description The schedule that asked for it; null: a person or a program did. */
            scheduleId: string | null;
            /** @enum {string} */
            status: "done" | "failed" | "queued" | "running";
            statuses: components["schemas"]["RegistryStatus"][];
        };
        /** @description A stretch of a list, and where the next one begins; null at the end. */
        ExportViewPage: {
            items: components["schemas"]["ExportView"][];
            nextCursor: string | null;
        };
        FailedJobsView: {
            /** @description The latest hundred. */
            items: components["schemas"]["FailedJobView"][];
        };
        FailedJobView: {
            attempts: number;
            /** Format: date-time */
            failedAt: string | null;
            id: string;
            /** @description What the message says. */
            payload: unknown;
            /** @description Why its last attempt failed. */
            reason: string;
        };
        /** @description How well one model's confidence agreed with what is known. */
        FitView: {
            answers: number;
            /** @description The Brier score; null when there is nothing to test on. */
            brier: number | null;
            /** @description Expected calibration error; null when there is nothing to test on. */
            ece: number | null;
            /** Format: date-time */
            fittedAt: string;
            /** @description The share of the tested tasks that was right. */
            right: number | null;
            /** @description Look-ups and gold that it was fitted on, and their answers. */
            tasks: number;
            /** @description Gold and adjudicated tasks on which it was tested; each was judged by a calibrator that had not seen it. */
            tested: number;
        };
        FlippedTask: {
            /** @description What this policy would have resolved; null: nothing. */
            after: components["schemas"]["ReplayedAnswer"] | null;
            /** @description What the quorum resolved; null: it is open, or was disputed. */
            before: components["schemas"]["ReplayedAnswer"] | null;
            name: string;
            taskId: string;
        };
        FlippedTaskView: {
            /** @description What this policy would have resolved; null: nothing. */
            after: components["schemas"]["ReplayedAnswer"] | null;
            /** @description All ballots that it has, those that this policy would not have used among them; the answer with most of them first. */
            ballots: components["schemas"]["BallotsFor"][];
            /** @description What the quorum resolved; null: it is open, or was disputed. */
            before: components["schemas"]["ReplayedAnswer"] | null;
            name: string;
            platform: string;
            taskId: string;
        };
        /** @description A stretch of a list, and where the next one begins; null at the end. */
        FlippedTaskViewPage: {
            items: components["schemas"]["FlippedTaskView"][];
            nextCursor: string | null;
        };
        Flips: {
            changed: number;
            /** @description Tasks that would come out otherwise than by the quorum. A person's adjudication is no outcome of a quorum. */
            count: number;
            gained: number;
            lost: number;
            /** @description The first of them, as many as were asked for. */
            tasks: components["schemas"]["FlippedTask"][];
        };
        FlipsDto: {
            /**
             * Format: uuid
             * @description The batch whose ballots are replayed; left out: those of all.
             */
            batch?: string | null;
            /**
             * @description Only those that gain an answer, lose it, or get another one.
             * @enum {string}
             */
            kind?: "changed" | "gained" | "lost";
            /** @description What is left out is 7 of 9. */
            policy: components["schemas"]["PolicyDto"];
        };
        ForgetChangesDto: {
            reason: string;
            /** @description The last change to forget. */
            upTo: number;
        };
        FormAnswersDto: {
            /** @description For each question its text, or the choices: `{"name": "Zoe", "colours": ["red", "blue"]}`. */
            answers: {
                [key: string]: unknown;
            };
        };
        /** @enum {string} */
        Format: "csv" | "jsonl" | "parquet";
        FormPart: {
            content: components["schemas"]["Block"][];
            /** @enum {string} */
            kind: "overview";
        } | {
            answer: components["schemas"]["AnswerSpec"];
            content: components["schemas"]["Block"][];
            id: string;
            /** @enum {string} */
            kind: "question";
            name: string | null;
            required: boolean;
        };
        /** @description Answers to gold, one by one. */
        GoldAnswersView: {
            count: number;
            high: number;
            low: number;
            right: number;
            share: number;
        };
        /** @description What became of a list of gold. */
        GoldUploadView: {
            created: number;
            /** @description Known already, with the same answer. */
            duplicates: number;
            errors: components["schemas"]["ImportErrorView"][];
            rejected: number;
        };
        /** @description A task whose right answer is known. */
        GoldView: {
            /** @description The right one. */
            answer: components["schemas"]["AnswerValue"];
            /** @description How many have answered it. */
            answered: number;
            athlete: components["schemas"]["TaskAthlete"];
            /** Format: date-time */
            createdAt: string;
            id: string;
            /**
             * Format: date-time
             * @description When its answers began to look as if they were passed around; null: no sign of it.
             */
            leakSuspectedAt: string | null;
            platform: components["schemas"]["Platform"];
            /**
             * Format: date-time
             * @description null: in use.
             */
            retiredAt: string | null;
            retiredReason: string | null;
            /** @description How many of them were right. */
            right: number;
            /** @enum {string} */
            source: "promoted" | "uploaded";
        };
        /** @description A stretch of a list, and where the next one begins; null at the end. */
        GoldViewPage: {
            items: components["schemas"]["GoldView"][];
            nextCursor: string | null;
        };
        GroundsDto: {
            /**
             * @description What it is for; the worker reads it too.
             * @default other
             * @enum {string}
             */
            cause: "automation" | "conduct" | "copying" | "gold" | "other" | "several_accounts";
            /** @description Why; suspensions, blocks and withdrawals show it to the worker. */
            reason: string;
        };
        /** @description One entry with all that is known of how it came about. */
        HandleDetailView: {
            /** @description The account behind the handle, by the platform's own id, which stays when the handle changes; null: no collector has said. */
            accountId: string | null;
            agreed: number;
            ballots: number;
            cause: string;
            /**
             * Format: date-time
             * @description When somebody last found the same.
             */
            checkedAt: string;
            /** @description The estimated probability that this is right, 0 to 1; null: not known. */
            confidence: number | null;
            /** @description What the gold guarantees of it; null without gold. */
            confidenceBound: number | null;
            /** @description The open case that holds the handle back. */
            conflictId: string | null;
            evidence: components["schemas"]["EvidenceView"] | null;
            externalId: string;
            handle: string | null;
            handleKey: string | null;
            /** @description Every version, the oldest first. */
            history: components["schemas"]["VersionView"][];
            name: string;
            openTask: components["schemas"]["OpenTaskView"] | null;
            platform: components["schemas"]["Platform"];
            policyVersion: number;
            round: number;
            /** @description The place of its last change in the feed; null until it has one. */
            seq: number | null;
            status: components["schemas"]["RegistryStatus"];
            taskId: string;
            url: string | null;
            /** Format: date-time */
            verifiedAt: string;
        };
        /** @description What the registry says of one athlete on one platform. */
        HandleView: {
            /** @description The account behind the handle, by the platform's own id, which stays when the handle changes; null: no collector has said. */
            accountId: string | null;
            agreed: number;
            ballots: number;
            /**
             * Format: date-time
             * @description When somebody last found the same.
             */
            checkedAt: string;
            /** @description The estimated probability that this is right, 0 to 1; null: not known. */
            confidence: number | null;
            /** @description What the gold guarantees of it; null without gold. */
            confidenceBound: number | null;
            externalId: string;
            handle: string | null;
            handleKey: string | null;
            name: string;
            platform: components["schemas"]["Platform"];
            round: number;
            /** @description The place of its last change in the feed; null until it has one. */
            seq: number | null;
            status: components["schemas"]["RegistryStatus"];
            taskId: string;
            url: string | null;
            /** Format: date-time */
            verifiedAt: string;
        };
        /** @description A stretch of a list, and where the next one begins; null at the end. */
        HandleViewPage: {
            items: components["schemas"]["HandleView"][];
            nextCursor: string | null;
        };
        /** @description HITs of one kind that are open to a worker. */
        HitGroupView: {
            /** @description How long an accepted one may take. */
            assignmentSeconds: number;
            description: string;
            /** @description In Mechanical Turk's form. */
            groupId: string;
            /** @description How many of them you could take. */
            hits: number;
            keywords: string;
            /** @enum {string} */
            kind: "external" | "form" | "html" | "lookup";
            /** @description The one to take next. */
            nextHitId: string;
            /** @description Whether you may accept; otherwise a requirement is not met, or the training is to be passed first. */
            open: boolean;
            requester: string;
            requirements: components["schemas"]["RequirementView"][];
            /** @description US dollars. */
            reward: string;
            title: string;
        };
        /** @description A stretch of a list, and where the next one begins; null at the end. */
        HitGroupViewPage: {
            items: components["schemas"]["HitGroupView"][];
            nextCursor: string | null;
        };
        /** @description One HIT as a worker sees it, in front of accepting it or while they hold it. */
        HitView: {
            assignmentSeconds: number;
            description: string;
            /** @description Of kind form: what to ask. */
            form: components["schemas"]["FormPart"][] | null;
            /** @description What a frame shows: of kind html a document of this server, of kind external the requester's page; else null. */
            frame: {
                height: number;
                url: string;
            } | null;
            groupId: string;
            id: string;
            keywords: string;
            /** @enum {string} */
            kind: "external" | "form" | "html" | "lookup";
            requester: string;
            requirements: components["schemas"]["RequirementView"][];
            reward: string;
            title: string;
        };
        /** @description What is wrong with a row. */
        ImportErrorView: {
            /** @description '' is the row as a whole. */
            column: string;
            /** @description The physical line where the record starts; the header is line 1. */
            line: number;
            message: string;
        };
        /** @description A stretch of a list, and where the next one begins; null at the end. */
        ImportErrorViewPage: {
            items: components["schemas"]["ImportErrorView"][];
            nextCursor: string | null;
        };
        /** @description An import as a list has it: without its rows' errors. */
        ImportSummaryView: {
            created: number;
            /** Format: date-time */
            createdAt: string;
            duplicates: number;
            /** @description Why the import failed as a whole. */
            error: string | null;
            /** @description Where its rows' errors are, in pages or as CSV. */
            errorsUrl: string;
            /** Format: date-time */
            finishedAt: string | null;
            id: string;
            /** @description From 0 to 1. */
            progress: number;
            rejected: number;
            rows: number;
            /** @enum {string} */
            status: "done" | "failed" | "queued" | "running";
            tasks: number;
        };
        /** @description A stretch of a list, and where the next one begins; null at the end. */
        ImportSummaryViewPage: {
            items: components["schemas"]["ImportSummaryView"][];
            nextCursor: string | null;
        };
        ImportView: {
            batchId: string;
            /** @description Rows that added a task at least. */
            created: number;
            /** Format: date-time */
            createdAt: string;
            /** @description Rows that added none: the pairs are known, and linked to this batch. */
            duplicates: number;
            /** @description Why the import failed as a whole. */
            error: string | null;
            /** @description The first thousand. */
            errors: components["schemas"]["ImportErrorView"][];
            /** @description Where all of them are, in pages or as CSV. */
            errorsUrl: string;
            /** Format: date-time */
            finishedAt: string | null;
            id: string;
            /** @description From 0 to 1. */
            progress: number;
            rejected: number;
            rows: number;
            /** @enum {string} */
            status: "done" | "failed" | "queued" | "running";
            /** @description Tasks made. */
            tasks: number;
        };
        /** @description The same as it is kept and compared. */
        KeptAnswer: {
            display: string;
            key: string;
            /** @enum {string} */
            kind: "handle";
            url: string;
        } | {
            /** @enum {string} */
            kind: "no_account";
        };
        KeptCountsView: {
            answers: number;
            ledgerEntries: number;
            payouts: number;
        };
        KeyView: {
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string | null;
            id: string;
            name: string;
            /** Format: date-time */
            revokedAt: string | null;
            roles: components["schemas"]["Role"][];
        };
        /** @description A stretch of a list, and where the next one begins; null at the end. */
        KeyViewPage: {
            items: components["schemas"]["KeyView"][];
            nextCursor: string | null;
        };
        /** @enum {string} */
        Kind: "increment" | "snapshot";
        LedgerView: {
            /** @description US dollars; negative: taken off. */
            amount: string;
            assignmentId: string | null;
            /** Format: date-time */
            at: string;
            id: string;
            /** @enum {string} */
            kind: "answer" | "bonus" | "cannot_tell" | "forfeit" | "payout" | "payout_returned" | "reversal";
            reason: string | null;
        };
        /** @description A stretch of a list, and where the next one begins; null at the end. */
        LedgerViewPage: {
            items: components["schemas"]["LedgerView"][];
            nextCursor: string | null;
        };
        /** @description As administrators see it. */
        ListedAccountView: {
            displayName: string;
            email: string;
            hasSecondFactor: boolean;
            id: string;
            roles: components["schemas"]["Role"][];
            workerId: string | null;
        };
        /** @description A stretch of a list, and where the next one begins; null at the end. */
        ListedAccountViewPage: {
            items: components["schemas"]["ListedAccountView"][];
            nextCursor: string | null;
        };
        /** @description With how newcomers fare with it. */
        ListedTrainingItemView: {
            answer: components["schemas"]["KeptAnswer"];
            /** @description Answers given to it, over all workers and tests; and how many of them were right. */
            answered: number;
            athlete: components["schemas"]["TrainingAthlete"];
            explanation: string;
            id: string;
            namesakes: components["schemas"]["TrainingAthlete"][];
            platform: string;
            position: number;
            question: string | null;
            /** Format: date-time */
            retiredAt: string | null;
            right: number;
            shown: components["schemas"]["ShownPage"][];
            /** @enum {string} */
            stage: "practice" | "test";
            /** @description What the item teaches: namesake, fan_account, renamed… Practice asks different ones first. */
            topic: string;
        };
        /** @description A stretch of a list, and where the next one begins; null at the end. */
        ListedTrainingItemViewPage: {
            items: components["schemas"]["ListedTrainingItemView"][];
            nextCursor: string | null;
        };
        LookupDto: {
            pairs: components["schemas"]["PairDto"][];
        };
        LookupView: {
            /** @description The entry, or null where nothing is known, in the order of the pairs asked for. */
            items: (components["schemas"]["HandleView"] | null)[];
            /** @description The pairs of which nothing is known. */
            unknown: components["schemas"]["PairView"][];
        };
        MessageView: {
            id: string;
            /**
             * Format: date-time
             * @description When the worker marked it as read; null: not yet.
             */
            readAt: string | null;
            /** Format: date-time */
            sentAt: string;
            text: string;
        };
        /** @description A stretch of a list, and where the next one begins; null at the end. */
        MessageViewPage: {
            items: components["schemas"]["MessageView"][];
            nextCursor: string | null;
        };
        MeView: {
            answered: number;
            available: components["schemas"]["AvailableView"];
            /** @description US dollars. */
            balance: string;
            country: string | null;
            counts: components["schemas"]["CountsView"];
            /** Format: date-time */
            createdAt: string;
            displayName: string;
            email: string;
            /** @description US dollars an hour, over the latest hundred answers; null before the fifth. */
            hourlyRate: string | null;
            id: string;
            languages: string[];
            /** @description Those on which answers could be checked. */
            platforms: components["schemas"]["OwnPlatformView"][];
            reliability: components["schemas"]["ReliabilityView"];
            /** @enum {string} */
            status: "blocked" | "in_training" | "qualified" | "registered" | "suspended";
            /** @description What the last act against them was for. */
            statusCause: components["schemas"]["StandingCause"] | null;
            statusReason: string | null;
            /** Format: date-time */
            suspendedUntil: string | null;
            /** @description From the office, not yet marked as read. */
            unreadMessages: number;
        };
        MoveCursorDto: {
            /** @description The last change that you have stored; 0 for none. */
            after: number;
            /** @description Move it back, to read changes again. */
            force?: boolean;
        };
        /** @description Shown once. */
        NewTurkKeyView: {
            accessKeyId: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            lastUsedAt: string | null;
            name: string;
            /** Format: date-time */
            revokedAt: string | null;
            secretAccessKey: string;
        };
        NewWorkerView: {
            country: string | null;
            /** Format: date-time */
            createdAt: string;
            displayName: string;
            email: string;
            id: string;
            languages: string[];
            /** @enum {string} */
            status: "registered";
        };
        NextRunsView: {
            /** @description The next five. */
            nextRuns: string[];
        };
        /** @description What a requester wrote to a worker. */
        NoticeView: {
            /** Format: date-time */
            at: string;
            from: string;
            id: string;
            subject: string;
            text: string;
        };
        /** @description A stretch of a list, and where the next one begins; null at the end. */
        NoticeViewPage: {
            items: components["schemas"]["NoticeView"][];
            nextCursor: string | null;
        };
        ObservationDto: {
            /** @description The platform's own id of the account, which stays when the account is renamed. */
            accountId: string;
            /** @description What the platform calls the account now. */
            handle: string;
        };
        ObservationView: {
            /** @description Other handles of the pair under which this account was seen. */
            knownAs: string[];
            /** @description The report that this made, and the task of its round; null: none was made. */
            reportId: string | null;
            taskId: string | null;
            /**
             * @description first: nothing was known of the account. renamed, recycled: the pair is looked up again.
             * @enum {string}
             */
            verdict: "first" | "recycled" | "renamed" | "same";
        };
        OpenAppealDto: {
            /** @enum {string} */
            about: "answer" | "rejection" | "suspension";
            /**
             * Format: uuid
             * @description Which answer; goes with rejection and answer.
             */
            assignmentId?: string;
            text: string;
        };
        /** @description A fresh look at the pair that is under way. */
        OpenTaskView: {
            cause: string;
            /** Format: date-time */
            createdAt: string;
            id: string;
            round: number;
            /** @enum {string} */
            status: "disputed" | "open";
        };
        /** @description What is going on, and what needs a person. */
        OverviewView: {
            activeWorkersToday: number;
            /** @description Alerts that are open and that nobody looks after. */
            alerts: number;
            answersLastHour: number;
            answersToday: number;
            conflicts: number;
            disputes: number;
            /** @description Messages to collectors that were given up in the last seven days. */
            failedDeliveries: number;
            failedExports: number;
            failedImports: number;
            /** @description Reports of implausible figures that nobody has looked at. */
            implausibleReports: number;
            /** @description Imports of the last seven days in which rows were refused. */
            importsWithErrors: number;
            openAppeals: number;
            openLeases: number;
            requestedPayouts: number;
            /** @description Webhooks and queues that were switched off, though nobody asked. */
            stoppedSubscriptions: number;
            tasks: {
                cancelled: number;
                disputed: number;
                noAccount: number;
                open: number;
                verified: number;
            };
        };
        OwnAnswerView: {
            /** @description `raw` is what was typed. */
            answer: {
                display: string | null;
                /** @enum {string} */
                kind: "handle" | "no_account";
                raw: string | null;
                url: string | null;
            };
            assignmentId: string;
            athleteName: string;
            clue: string | null;
            comment: string | null;
            /** @description US dollars. */
            credited: string;
            evidenceUrl: string | null;
            late: boolean;
            /** @description Said once the task is resolved. */
            outcome: components["schemas"]["OwnOutcome"];
            platform: string;
            /** Format: date-time */
            submittedAt: string;
            taskId: string;
        };
        /** @description A stretch of a list, and where the next one begins; null at the end. */
        OwnAnswerViewPage: {
            items: components["schemas"]["OwnAnswerView"][];
            nextCursor: string | null;
        };
        /** @enum {string} */
        OwnOutcome: "agreed" | "disagreed" | "not_counted" | "pending" | "rejected";
        OwnPlatformView: {
            platform: string;
            /** @description Drawn towards the reliability over all platforms: the more, the fewer answers there are here. */
            reliability: components["schemas"]["ReliabilityView"];
        };
        /** @description A HIT that a worker took, in the list of all of theirs. */
        OwnWorkView: {
            /** Format: date-time */
            acceptedAt: string;
            /**
             * Format: date-time
             * @description When it is approved if the requester does nothing.
             */
            autoApproveAt: string | null;
            /** Format: date-time */
            deadline: string;
            /** @description What the requester said of it. */
            feedback: string | null;
            id: string;
            requester: string;
            /** @description US dollars; paid when it is approved. */
            reward: string;
            /** @enum {string} */
            status: "abandoned" | "accepted" | "approved" | "rejected" | "returned" | "submitted";
            /** Format: date-time */
            submittedAt: string | null;
            title: string;
        };
        /** @description A stretch of a list, and where the next one begins; null at the end. */
        OwnWorkViewPage: {
            items: components["schemas"]["OwnWorkView"][];
            nextCursor: string | null;
        };
        PairDto: {
            externalId: string;
            /** @enum {string} */
            platform: "bluesky" | "facebook" | "instagram" | "linkedin" | "threads" | "tiktok" | "twitch" | "wikipedia" | "x" | "youtube";
        };
        /** @description Which athlete on which platform. */
        PairView: {
            externalId: string;
            platform: components["schemas"]["Platform"];
        };
        /** @description How an answer would be understood. */
        ParsedView: {
            display: string;
            /** @description What votes are compared on. */
            key: string;
            url: string;
            warnings: components["schemas"]["Warning"][];
        };
        PasswordAndCodeDto: {
            /** @description Six digits of the app, or a recovery code. */
            code: string;
            password: string;
        };
        PasswordDto: {
            password: string;
        };
        /** @enum {string} */
        PayoutStatus: "cancelled" | "paid" | "requested";
        PayoutView: {
            /** @description US dollars. */
            amount: string;
            /** Format: date-time */
            createdAt: string;
            id: string;
            /** @description Why it was cancelled; the money is back in the balance then. */
            reason: string | null;
            /**
             * Format: date-time
             * @description When it was paid or cancelled.
             */
            settledAt: string | null;
            status: components["schemas"]["PayoutStatus"];
        };
        /** @description A stretch of a list, and where the next one begins; null at the end. */
        PayoutViewPage: {
            items: components["schemas"]["PayoutView"][];
            nextCursor: string | null;
        };
        /** @description One week or month. */
        PeriodView: {
            /** @description Null: none came. */
            answers: components["schemas"]["GoldAnswersView"] | null;
            /** Format: date-time */
            from: string;
            /** @description The last model fitted in it; null: none was. */
            model: components["schemas"]["FitView"] | null;
        };
        PlaceTrainingItemDto: {
            /**
             * Format: uuid
             * @description The item that it comes before; null: it comes last.
             */
            before: string | null;
        };
        PlanVoidDto: {
            /** @description From ten seconds to an hour; five minutes when left out. */
            afterSeconds?: number;
            /** @description Why; it is kept in the audit log. */
            reason: string;
        };
        /** @enum {string} */
        Platform: "bluesky" | "facebook" | "instagram" | "linkedin" | "threads" | "tiktok" | "twitch" | "wikipedia" | "x" | "youtube";
        PlatformAgeingDto: {
            /** @description 1 to 3650; null: this platform's handles never age. */
            days: number | null;
            platform: string;
        };
        PlatformAgeingView: {
            /** @description Handles that nobody has checked for so many days are looked at again; null: never. */
            days: number | null;
            /** @description How many of these are due. */
            due: number;
            /** @description What the registry has of this platform. */
            entries: number;
            /**
             * Format: date-time
             * @description When the one that waits longest was last checked; null: nothing is known.
             */
            oldestCheckedAt: string | null;
            platform: components["schemas"]["Platform"];
        };
        PolicyDto: {
            /** @description How many ballots must agree: more than half of the panel. */
            agree?: number;
            /** @description The confidence that a resolution needs beside the heads, from 0.5 to less than 1. */
            confidenceFloor?: number | null;
            /** @description For re-checks: so many first ballots that all say what the registry says end a round; otherwise it becomes a whole one. From 2 to less than agree. */
            confirm?: number | null;
            /** @description A larger panel, tried once when the quorum is out of reach. */
            extendTo?: number | null;
            /** @description The share of gold tasks, 0 to 0.5. */
            goldRate?: number;
            /** @description How long after its lease an answer is still kept and paid. */
            lateSeconds?: number;
            /** @description How long a worker may keep a task: 30 to 86400. */
            leaseSeconds?: number;
            /** @description So many "I can't tell" dispute a task. */
            maxCannotTell?: number;
            /** @description Where renewals end. */
            maxLeaseSeconds?: number;
            minAgree?: number | null;
            /** @description The effective votes that a resolution needs beside the heads. */
            minEffective?: number | null;
            /** @description How many ballots a task may collect, at most 99. */
            panel?: number;
            requireQualification?: boolean;
            /** @description Open only as many places as the quorum still needs. */
            staged?: boolean;
            /**
             * @description early: stop as soon as the outcome is certain. fixed: collect the whole panel, then count. adaptive: ask the confidence after each ballot from minAgree on, and give up when another ballot isn't worth its price.
             * @enum {string}
             */
            stop?: "adaptive" | "early" | "fixed";
        };
        /** @description What a change of policy would do to a batch's open tasks. */
        PolicyPreviewView: {
            disputed: number;
            /** @description Those whose heads suffice, and whose confidence would be asked: each is resolved, goes on, or is disputed if its panel is full. */
            judged: number;
            /** @description Open tasks now. */
            open: number;
            placesClosed: number;
            /** @description Places for workers that would open, and that would close. Those of judged tasks count as if they went on. */
            placesOpened: number;
            resolved: number;
            stay: number;
        };
        /** @description One version of a batch's rule: whose act it was, and why. */
        PolicyVersionView: {
            agree: number;
            /**
             * @description new: it was made for tasks to come. open: for those open at the time as well. null: it came with the batch.
             * @enum {string|null}
             */
            appliedTo: "new" | null | "open";
            confidenceFloor: number | null;
            /** @description So many first ballots that all say what the registry says end a round. */
            confirm: number | null;
            /** Format: date-time */
            createdAt: string;
            /** @description The e-mail of who made it; null: Nonet itself, or an account that is gone. */
            createdBy: string | null;
            extendTo: number | null;
            goldRate: number;
            /** @description Whether new tasks get it. */
            inForce: boolean;
            lateSeconds: number;
            leaseSeconds: number;
            maxCannotTell: number;
            maxLeaseSeconds: number;
            minAgree: number | null;
            minEffective: number | null;
            /** @description Open tasks that are under it. */
            openTasks: number;
            panel: number;
            reason: string | null;
            requireQualification: boolean;
            /** @description The earlier version whose values it brought back. */
            restores: number | null;
            staged: boolean;
            stop: components["schemas"]["StopRule"];
            version: number;
        };
        /** @description A stretch of a list, and where the next one begins; null at the end. */
        PolicyVersionViewPage: {
            items: components["schemas"]["PolicyVersionView"][];
            nextCursor: string | null;
        };
        /** @description The rule of a batch, as of one version. */
        PolicyView: {
            agree: number;
            confidenceFloor: number | null;
            /** @description So many first ballots that all say what the registry says end a round. */
            confirm: number | null;
            extendTo: number | null;
            goldRate: number;
            lateSeconds: number;
            leaseSeconds: number;
            maxCannotTell: number;
            maxLeaseSeconds: number;
            minAgree: number | null;
            minEffective: number | null;
            panel: number;
            requireQualification: boolean;
            staged: boolean;
            stop: components["schemas"]["StopRule"];
            version: number;
        };
        /** @description What an entry was before the change. */
        PreviousView: {
            handle: string | null;
            handleKey: string | null;
            status: components["schemas"]["RegistryStatus"];
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
        Problem: {
            /** @description Stable, in snake_case */
            code: string;
            /** @description What happened and what to do */
            detail: string;
            /** @description What is wrong with which field */
            errors?: {
                field: string;
                message: string;
            }[];
            requestId: string;
            status: number;
            title: string;
            type: string;
        };
        Progress: {
            done: number;
            of: number;
        };
        PromoteDto: {
            /** @description A resolved task. */
            taskId: string;
        };
        QualificationDto: {
            /**
             * @description What it is for; the worker reads it too.
             * @default other
             * @enum {string}
             */
            cause: "automation" | "conduct" | "copying" | "gold" | "other" | "several_accounts";
            /** @description false: withdraws it. */
            granted: boolean;
            /** @description Why; suspensions, blocks and withdrawals show it to the worker. */
            reason: string;
        };
        /** @description A requester's qualification, and how a worker stands to it. */
        QualificationView: {
            description: string;
            hasTest: boolean;
            held: boolean;
            /** @description In Mechanical Turk's form. */
            id: string;
            name: string;
            reason: string | null;
            /**
             * @description The latest: a test that was begun, a request that waits for its requester, or what became of it; null: none.
             * @enum {string|null}
             */
            request: "granted" | null | "pending" | "rejected" | "started";
            /** @description What the test asks, once it is begun. */
            test: components["schemas"]["FormPart"][] | null;
            /** Format: date-time */
            testEndsAt: string | null;
            value: number | null;
        };
        QueuesView: {
            /** @description False: the figures of the queue itself are missing; the outbox's are not. */
            answers: boolean;
            /** @enum {string} */
            backend: "postgresql" | "redis";
            items: components["schemas"]["QueueView"][];
        };
        QueueView: {
            active: number | null;
            /** @description They failed, and are tried again by themselves. */
            delayed: number | null;
            /** @description They failed as often as they may. */
            failed: number | null;
            /** @description Messages whose work is not done, wherever they are. */
            messages: number;
            name: components["schemas"]["Topic"];
            /** @description How long the oldest of them has waited; null: there is none. */
            oldestSeconds: number | null;
            /** @description Of these, those that no queue has been given yet. */
            unsent: number;
            /** @description Jobs in the queue that nobody works on; null: the queue does not answer. */
            waiting: number | null;
        };
        ReasonDto: {
            /** @description Why; it is kept in the audit log. */
            reason: string;
        };
        ReasonView: {
            code: string;
            /** @description Tasks; a thousand stands for a thousand or more. */
            count: number;
        };
        ReceiptView: {
            answer: components["schemas"]["AnswerView"];
            assignmentId: string;
            /** @description US dollars. */
            credited: string;
            /** @description Kept and paid, but too late to count. */
            late: boolean;
        };
        RecoveryCodesView: {
            /** @description Shown in this answer and never again. */
            recoveryCodes: string[];
        };
        RedeemLinkDto: {
            /** @description Of the authenticator app, or a recovery code; for accounts with a second factor. */
            code?: string;
            password: string;
            token: string;
        };
        RedeliverDto: {
            /** @description Send all that were given up. */
            dead?: boolean;
            /** @description Send this one again. */
            seq?: number;
            /** @description Send everything after this place in the feed again. */
            since?: number;
        };
        RedeliveryView: {
            /** @description Deliveries that are sent again; null with since: as many as the feed has after it. */
            deliveries: number | null;
        };
        RefitView: {
            /** @enum {string} */
            status: "queued";
        };
        RegisterWorkerDto: {
            /** @description ISO 3166, two letters. */
            country?: string;
            displayName: string;
            /** Format: email */
            email: string;
            /** @description BCP 47: en, pt-BR. */
            languages?: string[];
            password: string;
        };
        RegistrationView: {
            account: components["schemas"]["AccountView"];
            /** @description Signs the worker in; the same as in the cookie. */
            token: string;
            worker: components["schemas"]["NewWorkerView"];
        };
        /** @enum {string} */
        RegistryStatus: "conflicted" | "no_account" | "revoked" | "verified";
        RejectAnswersDto: {
            /** @description The answers, by their assignments. */
            assignmentIds: string[];
            /**
             * @description What was found about the worker.
             * @enum {string}
             */
            finding: "automation" | "copying";
            /** @description What the finding rests on. The worker reads it. */
            reason: string;
        };
        RejectionView: {
            /** @description US dollars, taken back in all. */
            amount: string;
            /** @description How many answers it took the pay of. */
            answers: number;
        };
        /** @description How often a worker is right. */
        ReliabilityView: {
            /** @description How many answers it rests on; those of long ago count for less. */
            evidence: number;
            high: number;
            /** @description The interval that holds it with 95 %. */
            low: number;
            mean: number;
        };
        ReplayDto: {
            /**
             * Format: uuid
             * @description The batch whose ballots are replayed; left out: those of all.
             */
            batch?: string | null;
            /**
             * @description How many of the tasks that would flip are listed for each policy.
             * @default 100
             */
            listed: number;
            /** @description What to try, one to sixty; what is left out of a policy is 7 of 9. Only what says when a task is settled matters here. */
            policies: components["schemas"]["PolicyDto"][];
        };
        ReplayedAnswer: {
            /** @description What votes are compared on; null: no account. */
            key: string | null;
            /** @enum {string} */
            kind: "handle" | "no_account";
        };
        /** @description What one policy would have made of the recorded ballots. */
        ReplayedPolicy: {
            /** @description Those that it would have used. */
            ballots: number;
            /** @description US dollars. */
            cost: string;
            disputed: number;
            /** @description Of the resolved ones: by their confidence, or by what an adjudicator said. */
            expectedWrong: components["schemas"]["ExpectedWrong"];
            flips: components["schemas"]["Flips"];
            resolved: number;
            /** @description Tasks whose ballots ran out before this policy was done with them. */
            undecided: number;
        };
        ReplayView: {
            /**
             * Format: date-time
             * @description When the ballots were read: a replay is some seconds behind, a minute at most.
             */
            asOf: string;
            ballots: number;
            /** @description Older tasks that were left out, because only the latest million ballots are replayed. */
            leftOut: number;
            /** @description In the order in which they were asked for. */
            policies: components["schemas"]["ReplayedPolicy"][];
            tasks: number;
        };
        /** @description What a collector said of a handle, and what became of it. */
        ReportCaseView: {
            /** Format: date-time */
            at: string;
            /** @description Whether what the registry says was written or confirmed after the report. */
            checkedSince: boolean;
            /** Format: date-time */
            closedAt: string | null;
            closedReason: string | null;
            externalId: string;
            /** @description What the registry says now. */
            handle: string | null;
            handleStatus: components["schemas"]["RegistryStatus"];
            id: string;
            name: string;
            /** @description What was seen, in the collector's words. */
            observed: string | null;
            /** @description The round that is under way. */
            openTaskId: string | null;
            platform: components["schemas"]["Platform"];
            /** @enum {string} */
            problem: "implausible" | "not_found" | "other" | "private" | "renamed" | "wrong_person";
            /**
             * @description open: the pair is being looked up again, or a person has yet to look at implausible signals.
             * @enum {string}
             */
            status: "closed" | "open";
        };
        /** @description A stretch of a list, and where the next one begins; null at the end. */
        ReportCaseViewPage: {
            items: components["schemas"]["ReportCaseView"][];
            nextCursor: string | null;
        };
        ReportDto: {
            /** @description What was seen, in words or figures. */
            observed?: string;
            /** @enum {string} */
            problem: "implausible" | "not_found" | "other" | "private" | "renamed" | "wrong_person";
        };
        ReportView: {
            id: string;
            /** @description The task of the new round; null when one was open already. */
            taskId: string | null;
        };
        RequestPayoutDto: {
            /** @description US dollars; all of the balance when left out. */
            amount?: string | null;
        };
        RequirementView: {
            /** @description Whether you meet it. */
            met: boolean;
            /** @description The requester's own qualification that can be asked for; null: it is measured, not asked for. */
            qualificationTypeId: string | null;
            /** @description In words: "HITs approved, at least 50". */
            text: string;
        };
        RestorePolicyDto: {
            /**
             * @description new: for tasks to come. open: for those that are open as well, which are decided anew at once.
             * @enum {string}
             */
            apply: "new" | "open";
            reason: string;
            /** @description Whose values. */
            version: number;
        };
        RetriedView: {
            retried: number;
        };
        ReturnDto: {
            /** @enum {string} */
            reason: "broken" | "cannot_tell" | "skip";
        };
        /** @enum {string} */
        Role: "admin" | "engineer" | "requester" | "worker";
        RotateSecretDto: {
            /** @description How long the present secret goes on signing beside the new one: a day, when left out. */
            overlapSeconds?: number;
        };
        /** @enum {string} */
        RuleName: "agreement" | "budget" | "collector_reports" | "collusion" | "dispute_age" | "failed_deliveries" | "failed_exports" | "failed_imports" | "gold_accuracy" | "queue_age" | "time_to_decision";
        RulingDto: {
            /** @description The account has no name of its own, only a number. */
            accountHasNoName?: boolean;
            /** @enum {string} */
            kind: "handle" | "no_account" | "unresolvable";
            /** @description The handle, or a link to the profile; only with kind handle. */
            value?: string;
        };
        /** @description An export that is asked for again and again by itself. */
        ScheduleView: {
            compression: components["schemas"]["Compression"];
            /** Format: date-time */
            createdAt: string;
            cron: string;
            format: components["schemas"]["Format"];
            id: string;
            /** @description null: for good. */
            keepDays: number | null;
            /** @description null: as many as there are. */
            keepLast: number | null;
            kind: components["schemas"]["Kind"];
            /** @description Its newest export, in whatever state; null: it has not run. */
            lastExportId: string | null;
            minConfidence: number | null;
            name: string;
            /** @description The next five; empty while it is paused. */
            nextRuns: string[];
            paused: boolean;
            /** @description null: all. */
            platforms: components["schemas"]["Platform"][] | null;
            statuses: components["schemas"]["RegistryStatus"][];
            timeZone: string;
        };
        /** @description A stretch of a list, and where the next one begins; null at the end. */
        ScheduleViewPage: {
            items: components["schemas"]["ScheduleView"][];
            nextCursor: string | null;
        };
        SecondFactorView: {
            on: boolean;
            /** @description Each is good once. */
            recoveryCodesLeft: number;
            /** Format: date-time */
            since: string | null;
        };
        SecretView: {
            /**
             * Format: date-time
             * @description Until then the secret before it signs as well.
             */
            oldSecretUntil: string;
            /** @description Shown this once. */
            secret: string;
        };
        SendMessageDto: {
            /** @description What the worker reads, as it is written. */
            text: string;
        };
        ShownPage: {
            text: string;
            title: string;
            url: string;
        };
        ShownPageDto: {
            text: string;
            title: string;
            url: string;
        };
        SignInDto: {
            /** @description Of the authenticator app, or a recovery code; for accounts with a second factor. */
            code?: string;
            email: string;
            password: string;
        };
        /**
         * @description What an act against a worker was for; the reason says the rest.
         * @enum {string}
         */
        StandingCause: "automation" | "conduct" | "copying" | "gold" | "other" | "several_accounts";
        StandingView: {
            id: string;
            /** Format: date-time */
            qualifiedAt: string | null;
            status: components["schemas"]["WorkerStatus"];
            /** @description What the last act against them was for, and why; the worker reads both. */
            statusCause: components["schemas"]["StandingCause"] | null;
            statusReason: string | null;
            /** Format: date-time */
            suspendedUntil: string | null;
        };
        /** @description How many decisions stated a confidence from `from` up to `to`. */
        StatedView: {
            count: number;
            from: number;
            to: number;
        };
        /** @enum {string} */
        StopRule: "adaptive" | "early" | "fixed";
        SubmissionDto: {
            answer: components["schemas"]["AnswerDto"];
            /** @description What decided, when the athlete has namesakes. */
            clue?: string;
            comment?: string;
            /**
             * Format: uri
             * @description The page that showed it.
             */
            evidenceUrl?: string;
            /** @description Claim the next task in the same step. */
            next?: boolean;
        };
        SubmissionView: {
            /** @description The next assignment, when it was asked for and there is one. */
            next: components["schemas"]["AssignmentView"] | null;
            receipt: components["schemas"]["ReceiptView"];
        };
        /** @description With the secret that signs, shown this once. */
        SubscriptionMadeView: {
            /** @description Every change up to this one is delivered or in the list of deliveries. */
            after: number;
            /** Format: date-time */
            createdAt: string;
            /** @description Deliveries that were given up. */
            dead: number;
            /**
             * Format: date-time
             * @description When something was last delivered.
             */
            deliveredAt: string | null;
            /** Format: date-time */
            disabledAt: string | null;
            /**
             * @description asked: somebody did it. failing: nothing got through for a day. gone: the receiver answered 410. too_old: the feed forgot changes that it had not been sent.
             * @enum {string|null}
             */
            disabledCause: "asked" | "failing" | "gone" | null | "too_old";
            events: components["schemas"]["ChangeType"][];
            /** Format: date-time */
            failingSince: string | null;
            /** @description Attempts in a row that failed. */
            failures: number;
            id: string;
            /** @enum {string} */
            kind: "queue" | "webhook";
            name: string;
            /**
             * Format: date-time
             * @description Until when the secret before the present one signs as well.
             */
            oldSecretUntil: string | null;
            /**
             * Format: date-time
             * @description No attempt before this time.
             */
            pausedUntil: string | null;
            /** @description null: all of them. */
            platforms: components["schemas"]["Platform"][] | null;
            /** @description The BullMQ queue's name; null for a webhook. */
            queue: string | null;
            /** @description null for a queue. */
            secret: string | null;
            /** @enum {string} */
            status: "active" | "disabled";
            /** @description Where a webhook's messages go; null for a queue. */
            url: string | null;
            /** @description Changes that the feed has, and the receiver hasn't. */
            waiting: number;
        };
        /** @description How a collector is fed. */
        SubscriptionView: {
            /** @description Every change up to this one is delivered or in the list of deliveries. */
            after: number;
            /** Format: date-time */
            createdAt: string;
            /** @description Deliveries that were given up. */
            dead: number;
            /**
             * Format: date-time
             * @description When something was last delivered.
             */
            deliveredAt: string | null;
            /** Format: date-time */
            disabledAt: string | null;
            /**
             * @description asked: somebody did it. failing: nothing got through for a day. gone: the receiver answered 410. too_old: the feed forgot changes that it had not been sent.
             * @enum {string|null}
             */
            disabledCause: "asked" | "failing" | "gone" | null | "too_old";
            events: components["schemas"]["ChangeType"][];
            /** Format: date-time */
            failingSince: string | null;
            /** @description Attempts in a row that failed. */
            failures: number;
            id: string;
            /** @enum {string} */
            kind: "queue" | "webhook";
            name: string;
            /**
             * Format: date-time
             * @description Until when the secret before the present one signs as well.
             */
            oldSecretUntil: string | null;
            /**
             * Format: date-time
             * @description No attempt before this time.
             */
            pausedUntil: string | null;
            /** @description null: all of them. */
            platforms: components["schemas"]["Platform"][] | null;
            /** @description The BullMQ queue's name; null for a webhook. */
            queue: string | null;
            /** @enum {string} */
            status: "active" | "disabled";
            /** @description Where a webhook's messages go; null for a queue. */
            url: string | null;
            /** @description Changes that the feed has, and the receiver hasn't. */
            waiting: number;
        };
        /** @description A stretch of a list, and where the next one begins; null at the end. */
        SubscriptionViewPage: {
            items: components["schemas"]["SubscriptionView"][];
            nextCursor: string | null;
        };
        /** @description Two workers whose answers are too alike for chance. */
        SuspectPairView: {
            /** @description Evidence only, no weight depends on it: the median time between their answers to a task. */
            medianGapSeconds: number | null;
            one: string;
            other: string;
            /** @description That one copies the other, or both a third: by what they answered, and nothing else. */
            probability: number;
            /** @description Evidence only, no weight depends on it: the share of the shared tasks that both answered from one network. Null: not known. */
            sameNetwork: number | null;
            /** @description Tasks that both answered. */
            shared: number;
            /** @description The same wrong answer, once it was known to be wrong. */
            wrongInCommon: number;
            /** @description Twenty of those tasks at most. */
            wrongTaskIds: string[];
        };
        SuspectView: {
            displayName: string;
            id: string;
        };
        SuspensionDto: {
            /**
             * @description What it is for; the worker reads it too.
             * @default other
             * @enum {string}
             */
            cause: "automation" | "conduct" | "copying" | "gold" | "other" | "several_accounts";
            /** @description Why; suspensions, blocks and withdrawals show it to the worker. */
            reason: string;
            /** @description When it ends by itself; left out: when it is lifted. */
            until?: string;
        };
        /** @description One answer that was kept. */
        TaskAnswerView: {
            answer: components["schemas"]["AnswerValue"];
            assignmentId: string;
            clue: string | null;
            comment: string | null;
            /** @description Whether it is a ballot. */
            counted: boolean;
            evidenceUrl: string | null;
            /**
             * @description Rejected: its pay was taken back, for a finding about the worker.
             * @enum {string}
             */
            payment: "approved" | "rejected";
            /** @description Why it is none: late, voided. */
            reason: string | null;
            /** Format: date-time */
            submittedAt: string;
            /** @description What the vote counts when the votes' worth is asked for, 0 to 1: less for a probable copy, nothing when it isn't counted. Heads count all alike. */
            weight: number;
            workerId: string;
        };
        TaskAthlete: {
            aliases: string[];
            birthDate: string | null;
            externalId: string | null;
            facts: {
                [key: string]: string;
            };
            league: string | null;
            name: string;
            nationality: string | null;
            notes: string | null;
            position: string | null;
            sport: string;
            team: string | null;
        };
        /** @description One task, with those that its athlete could be taken for. */
        TaskDetailView: {
            answers: components["schemas"]["TaskAnswerView"][];
            athlete: components["schemas"]["TaskAthlete"];
            batchId: string | null;
            /** Format: date-time */
            createdAt: string;
            /** @description null while the task is open. */
            decision: components["schemas"]["DecisionView"] | null;
            id: string;
            namesakes: components["schemas"]["AthleteCard"][];
            platform: components["schemas"]["Platform"];
            round: number;
            status: components["schemas"]["TaskStatus"];
        };
        /** @enum {string} */
        TaskStatus: "cancelled" | "disputed" | "no_account" | "open" | "verified";
        TaskView: {
            answers: components["schemas"]["TaskAnswerView"][];
            athlete: components["schemas"]["TaskAthlete"];
            batchId: string | null;
            /** Format: date-time */
            createdAt: string;
            /** @description null while the task is open. */
            decision: components["schemas"]["DecisionView"] | null;
            id: string;
            platform: components["schemas"]["Platform"];
            round: number;
            status: components["schemas"]["TaskStatus"];
        };
        /** @description A stretch of a list, and where the next one begins; null at the end. */
        TaskViewPage: {
            items: components["schemas"]["TaskView"][];
            nextCursor: string | null;
        };
        /** @description What came of a test message. */
        TestView: {
            delivered: boolean;
            error: string | null;
            excerpt: string;
            /** @description null: there was no answer. */
            status: number | null;
        };
        /**
         * @description What is done later, off a queue. Each topic is a queue of its own, with one processor.
         * @enum {string}
         */
        Topic: "import-athletes" | "refit-consensus" | "score-answers" | "write-export";
        TrainingAnswerDto: {
            /** @enum {string} */
            kind: "handle" | "no_account";
            /** @description A handle or a link, as one would type it; with kind handle only. */
            value?: string;
        };
        TrainingAthlete: {
            aliases: string[];
            birthDate: string | null;
            facts: {
                [key: string]: string;
            };
            league: string | null;
            name: string;
            nationality: string | null;
            notes: string | null;
            position: string | null;
            sport: string;
            team: string | null;
        };
        TrainingAthleteDto: {
            aliases?: string[];
            /** @description 1993, 1993-03 or 1993-03-11. */
            birthDate?: string | null;
            facts?: {
                [key: string]: string;
            };
            league?: string | null;
            name: string;
            nationality?: string | null;
            notes?: string | null;
            position?: string | null;
            sport: string;
            team?: string | null;
        };
        TrainingFeedbackView: {
            expected: ({
                display: string;
                key: string;
                /** @enum {string} */
                kind: "handle";
                url: string;
            } | {
                /** @enum {string} */
                kind: "no_account";
            }) | null;
            explanation: string | null;
            progress: components["schemas"]["Progress"];
            result: components["schemas"]["TrainingResultView"] | null;
            /** @description null in the test, as are the next two: there the result comes at its end. */
            right: boolean | null;
            /** @description What comes next. */
            stage: components["schemas"]["TrainingStage"];
        };
        TrainingItemAdminView: {
            answer: components["schemas"]["KeptAnswer"];
            athlete: components["schemas"]["TrainingAthlete"];
            explanation: string;
            id: string;
            namesakes: components["schemas"]["TrainingAthlete"][];
            platform: string;
            position: number;
            question: string | null;
            /** Format: date-time */
            retiredAt: string | null;
            shown: components["schemas"]["ShownPage"][];
            /** @enum {string} */
            stage: "practice" | "test";
            /** @description What the item teaches: namesake, fan_account, renamed… Practice asks different ones first. */
            topic: string;
        };
        /** @description Says nothing of the item's topic: that would be half the answer. */
        TrainingItemView: {
            athlete: components["schemas"]["TrainingAthlete"];
            id: string;
            namesakes: components["schemas"]["TrainingAthlete"][];
            platform: string;
            question: string | null;
            shown: components["schemas"]["ShownPage"][];
        };
        TrainingResultView: {
            /** @description What the wrong answers were about, once it is over: namesake, fan_account… The next test asks other questions. */
            missed: string[];
            of: number;
            passed: boolean;
            /** Format: date-time */
            retryAt: string | null;
            score: number;
        };
        /** @enum {string} */
        TrainingStage: "passed" | "practice" | "test" | "wait";
        TrainingView: {
            item: components["schemas"]["TrainingItemView"] | null;
            /**
             * @description Training is not paid.
             * @enum {boolean}
             */
            paid: false;
            /** @description The share of the test that must be right, 0 to 1. */
            passMark: number;
            progress: components["schemas"]["Progress"];
            /** Format: date-time */
            retryAt: string | null;
            /** @description wait: a test was failed; retryAt says when the next may begin. */
            stage: components["schemas"]["TrainingStage"];
        };
        TurkKeyView: {
            accessKeyId: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            lastUsedAt: string | null;
            name: string;
            /** Format: date-time */
            revokedAt: string | null;
        };
        /** @description A stretch of a list, and where the next one begins; null at the end. */
        TurkKeyViewPage: {
            items: components["schemas"]["TurkKeyView"][];
            nextCursor: string | null;
        };
        /** @description What the registry said of the pair from this moment on. */
        VersionView: {
            /** @description The account that was seen under this handle. */
            accountId: string | null;
            agreed: number;
            /** Format: date-time */
            at: string;
            ballots: number;
            cause: string;
            confidence: number | null;
            confidenceBound: number | null;
            handle: string | null;
            handleKey: string | null;
            policyVersion: number;
            round: number;
            /** @description Its change in the feed; both are null once the feed has forgotten it, seq also while it has no place yet. */
            seq: number | null;
            status: components["schemas"]["RegistryStatus"];
            taskId: string;
            type: components["schemas"]["ChangeType"] | null;
            url: string | null;
            version: number;
        };
        /**
         * @description What voiding does to one task. `stands`: its decision rests on enough other ballots.
         * @enum {string}
         */
        VoidEffect: "recounted" | "revoked" | "stands";
        VoidReport: {
            ballots: number;
            dryRun: boolean;
            effects: {
                recounted: number;
                revoked: number;
                stands: number;
            };
            /** @description The first hundred tasks that don't simply stand. */
            tasks: {
                effect: components["schemas"]["VoidEffect"];
                taskId: string;
            }[];
        };
        /** @description Something to look at again; the handle is accepted all the same. */
        Warning: {
            code: components["schemas"]["WarningCode"];
            message: string;
        };
        /** @enum {string} */
        WarningCode: "derived_from_post" | "fan_marker" | "inferred_domain" | "legacy_length" | "legacy_link" | "mixed_script" | "organisation" | "reserved_word" | "short_name";
        WorkerDetailView: {
            /** @description What the office did, latest first. */
            acts: {
                action: string;
                /** Format: date-time */
                at: string;
                by: string | null;
                reason: string | null;
            }[];
            /** @description Of the latest hundred ballots to resolved tasks, the share that said what was resolved; null: none yet. */
            agreement: number | null;
            answered: number;
            /** @description By status; `live` are leases that are out. */
            assignments: {
                expired: number;
                handed: number;
                late: number;
                live: number;
                rejected: number;
                returned: number;
                submitted: number;
                voided: number;
            };
            /** @description US dollars. */
            balance: string;
            country: string | null;
            /** Format: date-time */
            createdAt: string;
            displayName: string;
            email: string | null;
            /** @description Why an administrator may want to look: too like another worker, faster than one can look, or often late. */
            flags: components["schemas"]["WorkerFlag"][];
            /** @description Weights of the gold answers since the qualification was won, those of long ago for less. */
            gold: {
                right: number;
                wrong: number;
            };
            /** @description US dollars an hour, over the latest hundred answers, as the worker is told; null before the fifth. */
            hourlyRate: string | null;
            id: string;
            languages: string[];
            /** Format: date-time */
            lastActiveAt: string | null;
            /** @description From claim to answer: the median of the latest hundred; null: none yet. */
            medianSeconds: number | null;
            /** @description Their ballots will be voided then, unless it is taken back before it has begun; null: nobody planned it. */
            plannedVoid: {
                begun: boolean;
                /** Format: date-time */
                dueAt: string;
                reason: string;
            } | null;
            /** @description Each drawn towards the reliability over all platforms, as far as its own answers are few. */
            platforms: {
                platform: components["schemas"]["Platform"];
                reliability: components["schemas"]["ReliabilityView"];
            }[];
            /** Format: date-time */
            qualifiedAt: string | null;
            /** @description From gold and from agreement, the latter once its tasks are resolved. */
            reliability: components["schemas"]["ReliabilityView"];
            status: components["schemas"]["WorkerStatus"];
            /** @description What the last act against them was for, and why; the worker reads both. */
            statusCause: components["schemas"]["StandingCause"] | null;
            statusReason: string | null;
            /** Format: date-time */
            suspendedUntil: string | null;
            /** @description Training tests, latest first. */
            tests: {
                /** Format: date-time */
                finishedAt: string | null;
                passed: boolean | null;
                /** Format: date-time */
                startedAt: string;
            }[];
        };
        /** @enum {string} */
        WorkerFlag: "copying" | "hasty" | "late";
        WorkerPairsView: {
            /** @description The likeliest copies first, then those who shared most tasks: fifty at most. */
            items: components["schemas"]["WorkerPairView"][];
        };
        /** @description A worker beside another: of the latest two thousand answers, those to tasks that both answered. */
        WorkerPairView: {
            displayName: string;
            id: string;
            /** @description That one copies the other, or both a third; null: there is too little to say. */
            probability: number | null;
            /** @description The same answer. */
            same: number;
            shared: number;
            /** @enum {string} */
            status: "blocked" | "in_training" | "qualified" | "registered" | "suspended";
            /** @description The same answer, and the task was resolved otherwise. */
            wrongInCommon: number;
        };
        WorkerReasonDto: {
            /** @description Why; suspensions, blocks and withdrawals show it to the worker. */
            reason: string;
        };
        /** @enum {string} */
        WorkerStatus: "blocked" | "in_training" | "qualified" | "registered" | "suspended";
        /** @description A worker's hold on a HIT. */
        WorkView: {
            /** Format: date-time */
            acceptedAt: string;
            /**
             * Format: date-time
             * @description When it is approved if the requester does nothing.
             */
            autoApproveAt: string | null;
            /** Format: date-time */
            deadline: string;
            feedback: string | null;
            hit: components["schemas"]["HitView"];
            /** @description An id of Nonet's, like every other. */
            id: string;
            /** @description Of kind lookup: the same assignment as /assignments knows it, where it is answered, too. */
            lookup: components["schemas"]["AssignmentView"] | null;
            /** @enum {string} */
            status: "abandoned" | "accepted" | "approved" | "rejected" | "returned" | "submitted";
            /** Format: date-time */
            submittedAt: string | null;
        };
    };
    responses: {
        /** @description It can’t be done as things stand, or the Idempotency-Key was used for another request */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not for this role, or not in this state; `code` says which */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request is not what this call takes; `errors` names the fields */
        Invalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such thing, or it isn’t yours */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Nobody is signed in, or the token or key is no longer valid */
        NotSignedIn: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused for another reason; `code` says which */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is larger than this call takes */
        TooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many requests */
        TooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not available right now; nothing was changed */
        Unavailable: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is of a type that this call doesn’t take */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /** @description How many seconds to wait before asking again */
        RetryAfter: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "Accounts.list": {
        parameters: {
            query?: {
                /** @description The nextCursor of the page before. */
                cursor?: string;
                /** @description How many items at most. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListedAccountViewPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Accounts.invite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAccountDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        link: string;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Accounts.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Accounts.reset": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        link: string;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "SecondFactor.reset": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Sessions.change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordDto"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "SecondFactor.read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondFactorView"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "SecondFactor.begin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BegunView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "SecondFactor.confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodesView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "SecondFactor.renew": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordAndCodeDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodesView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "SecondFactor.turnOff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordAndCodeDto"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Console.activity": {
        parameters: {
            query?: {
                /** @description By hour, the last two days; or by day, the last sixty. */
                span?: "day" | "hour";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Ageing.now": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgeingView"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Ageing.change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeAgeingDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgeingView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "AlertWebhooks.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertWebhooksView"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "AlertWebhooks.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAlertWebhookDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertWebhookMadeView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "AlertWebhooks.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "AlertWebhooks.test": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertTestView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Alerts.list": {
        parameters: {
            query?: {
                /** @description The nextCursor of the page before. */
                cursor?: string;
                /** @description How many items at most. */
                limit?: number;
                rule?: "agreement" | "budget" | "collector_reports" | "collusion" | "dispute_age" | "failed_deliveries" | "failed_exports" | "failed_imports" | "gold_accuracy" | "queue_age" | "time_to_decision";
                /** @description Those that are not cleared, or those that are. */
                status?: "cleared" | "open";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertViewPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Alerts.acknowledge": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition of this request take effect once: within 24 hours the same key is answered with the first reply. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcknowledgeAlertDto"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Alerts.rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertRulesView"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Alerts.change": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeAlertRuleDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertRulesView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "AppealsAdmin.list": {
        parameters: {
            query?: {
                /** @description The nextCursor of the page before. */
                cursor?: string;
                /** @description How many items at most. */
                limit?: number;
                status?: "declined" | "granted" | "open";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminAppealViewPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "AppealsAdmin.decide": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition of this request take effect once: within 24 hours the same key is answered with the first reply. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideAppealDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppealView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Console.audit": {
        parameters: {
            query?: {
                /** @description As noun.verb; or a noun alone. */
                action?: string;
                /** @description Part of an e-mail address; `nonet`: what Nonet did by itself. */
                actor?: string;
                /** @description The nextCursor of the page before. */
                cursor?: string;
                /** @description How many items at most. */
                limit?: number;
                /** @description From this moment on. */
                since?: string;
                /** @description As kind:id; or a kind alone. */
                subject?: string;
                /** @description Before this moment. */
                until?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditViewPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Console.auditFile": {
        parameters: {
            query?: {
                /** @description As noun.verb; or a noun alone. */
                action?: string;
                /** @description Part of an e-mail address; `nonet`: what Nonet did by itself. */
                actor?: string;
                /** @description The nextCursor of the page before. */
                cursor?: string;
                /** @description How many items at most. */
                limit?: number;
                /** @description From this moment on. */
                since?: string;
                /** @description As kind:id; or a kind alone. */
                subject?: string;
                /** @description Before this moment. */
                until?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Calibration.calibration": {
        parameters: {
            query?: {
                /** @description How long each stretch of `drift` is, in UTC. */
                period?: "month" | "week";
                /** @description Tasks of this platform only; left out: of all. */
                platform?: "bluesky" | "facebook" | "instagram" | "linkedin" | "threads" | "tiktok" | "twitch" | "wikipedia" | "x" | "youtube";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalibrationView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Collusion.groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollusionView"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Calibration.refit": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition of this request take effect once: within 24 hours the same key is answered with the first reply. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefitView"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Console.overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OverviewView"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "PayoutsAdmin.list": {
        parameters: {
            query?: {
                /** @description The nextCursor of the page before. */
                cursor?: string;
                /** @description How many items at most. */
                limit?: number;
                status?: "cancelled" | "paid" | "requested";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminPayoutViewPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "PayoutsAdmin.cancel": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition of this request take effect once: within 24 hours the same key is answered with the first reply. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelPayoutDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayoutView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "PayoutsAdmin.paid": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition of this request take effect once: within 24 hours the same key is answered with the first reply. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayoutView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "PayoutsAdmin.file": {
        parameters: {
            query?: {
                status?: "cancelled" | "paid" | "requested";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Queues.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueuesView"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Queues.failed": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailedJobsView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Queues.retryOne": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                jobId: string;
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetriedView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Queues.retryAll": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetriedView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "ReportCases.list": {
        parameters: {
            query?: {
                /** @description The nextCursor of the page before. */
                cursor?: string;
                /** @description How many items at most. */
                limit?: number;
                status?: "closed" | "open";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportCaseViewPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "ReportCases.close": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition of this request take effect once: within 24 hours the same key is answered with the first reply. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseReportDto"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "TrainingItems.list": {
        parameters: {
            query?: {
                /** @description The nextCursor of the page before. */
                cursor?: string;
                /** @description How many items at most. */
                limit?: number;
                /** @description true: only those that are asked of nobody any more; false: only the others. */
                retired?: "false" | "true";
                stage?: "practice" | "test";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListedTrainingItemViewPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "TrainingItems.add": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition of this request take effect once: within 24 hours the same key is answered with the first reply. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTrainingItemDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingItemAdminView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "TrainingItems.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingItemAdminView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "TrainingItems.change": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeTrainingItemDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingItemAdminView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "TrainingItems.place": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlaceTrainingItemDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingItemAdminView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Workers.list": {
        parameters: {
            query?: {
                /** @description The nextCursor of the page before. */
                cursor?: string;
                /** @description How many items at most. */
                limit?: number;
                /** @description Part of a name or e-mail address, or an id. */
                q?: string;
                /** @description reliability: the least reliable first. */
                sort?: "-reliability" | "last_active" | "name" | "newest" | "oldest" | "reliability";
                status?: "blocked" | "in_training" | "qualified" | "registered" | "suspended";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminWorkerViewPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Workers.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkerDetailView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Workers.block": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition of this request take effect once: within 24 hours the same key is answered with the first reply. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroundsDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandingView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "ErasureAdmin.erase": {
        parameters: {
            query?: {
                /** @description Says what would be erased, and erases nothing. */
                dryRun?: "false" | "true";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EraseWorkerDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasureView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Links.issue": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        link: string;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "MessagesAdmin.list": {
        parameters: {
            query?: {
                /** @description The nextCursor of the page before. */
                cursor?: string;
                /** @description How many items at most. */
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminMessageViewPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "MessagesAdmin.send": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition of this request take effect once: within 24 hours the same key is answered with the first reply. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendMessageDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminMessageView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Collusion.pairs": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkerPairsView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Voids.plan": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanVoidDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        dueAt: string;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Voids.takeBack": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Workers.qualify": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition of this request take effect once: within 24 hours the same key is answered with the first reply. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QualificationDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandingView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Workers.reinstate": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition of this request take effect once: within 24 hours the same key is answered with the first reply. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkerReasonDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandingView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Rejections.reject": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition of this request take effect once: within 24 hours the same key is answered with the first reply. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RejectAnswersDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RejectionView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Workers.retest": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition of this request take effect once: within 24 hours the same key is answered with the first reply. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroundsDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandingView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Workers.suspend": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition of this request take effect once: within 24 hours the same key is answered with the first reply. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuspensionDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandingView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Voids.void": {
        parameters: {
            query?: {
                /** @description Says what would change, and changes nothing. */
                dryRun?: "false" | "true";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VoidReport"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Assignments.claim": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition of this request take effect once: within 24 hours the same key is answered with the first reply. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClaimDto"];
            };
        };
        responses: {
            /** @description The one already held */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignmentView"];
                };
            };
            /** @description The next one */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignmentView"];
                };
            };
            /** @description Nothing now; ask again after Retry-After */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Assignments.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignmentView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Assignments.renew": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignmentView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Answers.giveBack": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition of this request take effect once: within 24 hours the same key is answered with the first reply. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnDto"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Answers.submit": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition of this request take effect once: within 24 hours the same key is answered with the first reply. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmissionDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Batches.list": {
        parameters: {
            query?: {
                /** @description The nextCursor of the page before. */
                cursor?: string;
                /** @description How many items at most. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchViewPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Batches.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition of this request take effect once: within 24 hours the same key is answered with the first reply. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateBatchDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Batches.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Batches.change": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeBatchDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "BatchReports.download": {
        parameters: {
            query?: {
                format?: "csv" | "jsonl";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Imports.receive": {
        parameters: {
            query?: {
                /** @description Opens new rounds for pairs that are resolved already. */
                refresh?: "false" | "true";
            };
            header?: {
                /** @description Makes a repetition of this request take effect once: within 24 hours the same key is answered with the first reply. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": string;
                "application/x-ndjson": string;
                "text/csv": string;
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "BatchReports.estimate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EstimateView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Imports.ofBatch": {
        parameters: {
            query?: {
                /** @description The nextCursor of the page before. */
                cursor?: string;
                /** @description How many items at most. */
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportSummaryViewPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Policies.list": {
        parameters: {
            query?: {
                /** @description The nextCursor of the page before. */
                cursor?: string;
                /** @description How many items at most. */
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyVersionViewPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Policies.change": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePolicyDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppliedPolicyView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Replay.preview": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePolicyDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyPreviewView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Policies.restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RestorePolicyDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppliedPolicyView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Changes.after": {
        parameters: {
            query?: {
                /** @description The last seq that was seen; 0, or left out, for the beginning. */
                after?: number;
                /** @description The name of a cursor that is kept here: changes after where it stands. It moves when you say so, with PUT /api/v1/cursors/{name}. */
                cursor?: string;
                /** @description How many changes at most. */
                limit?: number;
                /** @description Only changes on these platforms, separated by commas. */
                platform?: string[];
                /** @description How many seconds to wait for a change when there is none. */
                wait?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangesView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Changes.forget": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition of this request take effect once: within 24 hours the same key is answered with the first reply. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ForgetChangesDto"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Conflicts.list": {
        parameters: {
            query?: {
                /** @description The nextCursor of the page before. */
                cursor?: string;
                /** @description How many items at most. */
                limit?: number;
                /** @description Only these platforms, separated by commas. */
                platform?: string[];
                /** @description Only cases that are open, or resolved. */
                status?: "open" | "resolved";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConflictViewPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Adjudication.resolve": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition of this request take effect once: within 24 hours the same key is answered with the first reply. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConflictResolutionDto"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Cursors.list": {
        parameters: {
            query?: {
                /** @description The nextCursor of the page before. */
                cursor?: string;
                /** @description How many items at most. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CursorViewPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Cursors.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CursorView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Cursors.move": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveCursorDto"];
            };
        };
        responses: {
            /** @description Moved */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CursorView"];
                };
            };
            /** @description There was none of this name */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CursorView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Cursors.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Schedules.list": {
        parameters: {
            query?: {
                /** @description The nextCursor of the page before. */
                cursor?: string;
                /** @description How many items at most. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduleViewPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Schedules.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition of this request take effect once: within 24 hours the same key is answered with the first reply. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateScheduleDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduleView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Schedules.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduleView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Schedules.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Schedules.change": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeScheduleDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduleView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Schedules.preview": {
        parameters: {
            query: {
                /** @description Minute, hour, day of month, month and day of week: "30 6 * * MON-FRI". */
                cron: string;
                /** @description The IANA name of the zone that the cron expression is meant in; UTC, when left out. */
                timeZone?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NextRunsView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Exports.list": {
        parameters: {
            query?: {
                /** @description The nextCursor of the page before. */
                cursor?: string;
                /** @description How many items at most. */
                limit?: number;
                /** @description Only those of this schedule. */
                schedule?: string;
                /** @description Only exports that are so far. */
                status?: "done" | "failed" | "queued" | "running";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportViewPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Exports.request": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition of this request take effect once: within 24 hours the same key is answered with the first reply. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateExportDto"];
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Exports.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Exports.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Exports.file": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/gzip": string;
                    "application/json": string;
                    "application/jsonl": string;
                    "application/vnd.apache.parquet": string;
                    "application/zstd": string;
                    "text/csv": string;
                };
            };
            /** @description The part that Range names */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/gzip": string;
                    "application/json": string;
                    "application/jsonl": string;
                    "application/vnd.apache.parquet": string;
                    "application/zstd": string;
                    "text/csv": string;
                };
            };
            /** @description It is as If-None-Match says */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Exports.latest": {
        parameters: {
            query?: {
                /** @description Any, when left out. */
                compression?: "gzip" | "none" | "zstd";
                /** @description csv, when left out. */
                format?: "csv" | "jsonl" | "parquet";
                minConfidence?: number;
                /** @description Of all of them, when left out. */
                platforms?: string[];
                /** @description The schedule's id. */
                schedule?: string;
                /** @description verified and no_account, when left out. */
                statuses?: ("conflicted" | "no_account" | "revoked" | "verified")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Gold.list": {
        parameters: {
            query?: {
                /** @description The nextCursor of the page before. */
                cursor?: string;
                /** @description How many items at most. */
                limit?: number;
                platform?: "bluesky" | "facebook" | "instagram" | "linkedin" | "threads" | "tiktok" | "twitch" | "wikipedia" | "x" | "youtube";
                /** @description true: only what was taken out of use; false: only what is in use. */
                retired?: "false" | "true";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoldViewPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Gold.add": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition of this request take effect once: within 24 hours the same key is answered with the first reply. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": string;
                "text/csv": string;
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoldUploadView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Gold.retire": {
        parameters: {
            query?: {
                /** @description For the record. */
                reason?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Gold.promote": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition of this request take effect once: within 24 hours the same key is answered with the first reply. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PromoteDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoldView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Handles.list": {
        parameters: {
            query?: {
                /** @description The nextCursor of the page before. */
                cursor?: string;
                /** @description Only this athlete. */
                externalId?: string;
                /** @description How many items at most. */
                limit?: number;
                /** @description Only these platforms, separated by commas. */
                platform?: string[];
                /** @description A part of the athlete's name or of the handle, or the athlete's whole id. */
                q?: string;
                /** @description Only these statuses, separated by commas; all of them, when left out. */
                status?: string[];
                /** @description Only entries that were written or confirmed at this time or later. To follow changes, read the feed. */
                updatedSince?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandleViewPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Handles.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                externalId: string;
                platform: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandleDetailView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Reports.observe": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition of this request take effect once: within 24 hours the same key is answered with the first reply. */
                "Idempotency-Key"?: string;
            };
            path: {
                externalId: string;
                platform: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ObservationDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObservationView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Reports.report": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition of this request take effect once: within 24 hours the same key is answered with the first reply. */
                "Idempotency-Key"?: string;
            };
            path: {
                externalId: string;
                platform: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Handles.lookup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LookupDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LookupView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Parse.parse": {
        parameters: {
            query: {
                /** @description The account has no name of its own, only a number: then a link with the number is accepted. */
                accountHasNoName?: "false" | "true";
                platform: "bluesky" | "facebook" | "instagram" | "linkedin" | "threads" | "tiktok" | "twitch" | "wikipedia" | "x" | "youtube";
                /** @description What was typed or pasted. */
                value: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParsedView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Work.mine": {
        parameters: {
            query?: {
                /** @description The nextCursor of the page before. */
                cursor?: string;
                /** @description How many items at most. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnWorkViewPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Work.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Work.giveBack": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Work.submit": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition of this request take effect once: within 24 hours the same key is answered with the first reply. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FormAnswersDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Work.groups": {
        parameters: {
            query?: {
                /** @description The nextCursor of the page before. */
                cursor?: string;
                /** @description How many items at most. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HitGroupViewPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Work.preview": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HitView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Work.accept": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition of this request take effect once: within 24 hours the same key is answered with the first reply. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description You hold it already */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkView"];
                };
            };
            /** @description Accepted */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Imports.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Imports.errors": {
        parameters: {
            query?: {
                /** @description The nextCursor of the page before. */
                cursor?: string;
                /** @description csv: all of them in one file. */
                format?: "csv" | "json";
                /** @description How many items at most. */
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportErrorViewPage"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Accounts.listKeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeyViewPage"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Accounts.createKey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateKeyDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        expiresAt: string | null;
                        id: string;
                        key: string;
                        name: string;
                        /** Format: date-time */
                        revokedAt: string | null;
                        roles: components["schemas"]["Role"][];
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Accounts.revokeKey": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Sessions.redeem": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RedeemLinkDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        account: components["schemas"]["AccountView"];
                        token: string;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "RequesterDesk.balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BalanceView"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "RequesterDesk.events": {
        parameters: {
            query?: {
                /** @description The nextCursor of the page before. */
                cursor?: string;
                /** @description How many items at most. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventsView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "RequesterDesk.addFunds": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition of this request take effect once: within 24 hours the same key is answered with the first reply. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddFundsDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BalanceView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "RequesterDesk.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TurkKeyViewPage"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "RequesterDesk.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTurkKeyDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewTurkKeyView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "RequesterDesk.revoke": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accessKeyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "RequesterDesk.newSecret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        secret: string;
                    };
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Replay.replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplayDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplayView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Replay.flips": {
        parameters: {
            query?: {
                /** @description The nextCursor of the page before. */
                cursor?: string;
                /** @description How many items at most. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FlipsDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlippedTaskViewPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Qualifications.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                typeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QualificationView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Qualifications.answer": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                typeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FormAnswersDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QualificationView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Qualifications.ask": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                typeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QualificationView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Sessions.open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        account: components["schemas"]["AccountView"];
                        token: string;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Sessions.endAll": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Sessions.current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        account: components["schemas"]["AccountView"];
                        secondFactorRequired: boolean;
                    };
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Sessions.end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Subscriptions.list": {
        parameters: {
            query?: {
                /** @description The nextCursor of the page before. */
                cursor?: string;
                /** @description How many items at most. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscriptionViewPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Subscriptions.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSubscriptionDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscriptionMadeView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Subscriptions.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscriptionView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Subscriptions.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Subscriptions.change": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeSubscriptionDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscriptionView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Deliveries.deliveries": {
        parameters: {
            query?: {
                /** @description The nextCursor of the page before. */
                cursor?: string;
                /** @description How many items at most. */
                limit?: number;
                /** @description Only these. */
                status?: "dead" | "delivered" | "sent" | "waiting";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryViewPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Deliveries.again": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition of this request take effect once: within 24 hours the same key is answered with the first reply. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RedeliverDto"];
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RedeliveryView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Deliveries.rotate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RotateSecretDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecretView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Deliveries.test": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TestView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Tasks.list": {
        parameters: {
            query?: {
                /** @description Only this batch's, with the tasks that it shares with an earlier batch. */
                batch?: string;
                /** @description The nextCursor of the page before. */
                cursor?: string;
                /** @description How many items at most. */
                limit?: number;
                platform?: "bluesky" | "facebook" | "instagram" | "linkedin" | "threads" | "tiktok" | "twitch" | "wikipedia" | "x" | "youtube";
                /** @description An athlete's id, or part of a name. */
                q?: string;
                status?: "cancelled" | "disputed" | "no_account" | "open" | "verified";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskViewPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Tasks.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskDetailView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Adjudication.adjudicate": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition of this request take effect once: within 24 hours the same key is answered with the first reply. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdjudicationDto"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Training.next": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingView"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Training.answer": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition of this request take effect once: within 24 hours the same key is answered with the first reply. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerTrainingDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingFeedbackView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Registration.register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterWorkerDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistrationView"];
                };
            };
            400: components["responses"]["Invalid"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Record.me": {
        parameters: {
            query?: {
                /** @description Counts as available only tasks on these platforms, as a claim with this filter would. */
                platforms?: string[];
                /** @description Only athletes of these sports. */
                sports?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Record.answers": {
        parameters: {
            query?: {
                /** @description The nextCursor of the page before. */
                cursor?: string;
                /** @description How many items at most. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnAnswerViewPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Appeals.list": {
        parameters: {
            query?: {
                /** @description The nextCursor of the page before. */
                cursor?: string;
                /** @description How many items at most. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppealViewPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Appeals.open": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition of this request take effect once: within 24 hours the same key is answered with the first reply. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenAppealDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppealView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Erasure.preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasureView"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Erasure.erase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EraseMeDto"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Record.export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Record.ledger": {
        parameters: {
            query?: {
                /** @description The nextCursor of the page before. */
                cursor?: string;
                /** @description How many items at most. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerViewPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Messages.list": {
        parameters: {
            query?: {
                /** @description The nextCursor of the page before. */
                cursor?: string;
                /** @description How many items at most. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageViewPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Messages.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Qualifications.list": {
        parameters: {
            query?: {
                /** @description The nextCursor of the page before. */
                cursor?: string;
                /** @description How many items at most. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeViewPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Payouts.list": {
        parameters: {
            query?: {
                /** @description The nextCursor of the page before. */
                cursor?: string;
                /** @description How many items at most. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayoutViewPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Payouts.request": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition of this request take effect once: within 24 hours the same key is answered with the first reply. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestPayoutDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayoutView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Record.statement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "Health.alive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        status: "ok";
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Metrics.read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Health.ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        database: "ok";
                        /** @enum {string} */
                        status: "ok";
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
}
