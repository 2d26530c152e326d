/** Made from docs/openapi.json by `npm run openapi`; compared by `npm test`. */

export interface paths {
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The process is alive. Says nothing of what it depends on. */
        get: operations["Health_live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Requests can be served: 200, or 503 when the database does not answer. A Redis that takes no jobs makes it `degraded`,
         *     which is no reason to stop serving: jobs wait in the database meanwhile.
         */
        get: operations["Health_ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** In which ways people can sign in here. */
        get: operations["Oidc_options"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/oidc": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Send a browser to the identity provider. */
        get: operations["Oidc_start"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/oidc/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the identity provider sends the browser back to. */
        get: operations["Oidc_callback"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is calling, and what they may do. */
        get: operations["Session_show"];
        put?: never;
        /** Sign in. The answer sets a cookie that no script can read. */
        post: operations["Session_open"];
        /** Sign out. */
        delete: operations["Session_close"];
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
        /** The browsers in which the caller is signed in. */
        get: operations["OwnSessions_list"];
        put?: never;
        post?: never;
        /** End all sessions of the caller but the one that asks. */
        delete: operations["OwnSessions_endOthers"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End one session of the caller. */
        delete: operations["OwnSessions_end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everybody who has an account, programs too. */
        get: operations["Users_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change a user's name or role, shut them out or let them in again. */
        patch: operations["Users_change"];
        trace?: never;
    };
    "/api/v1/users/{id}/totp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Switch off the second step of a person who has lost their authenticator and recovery codes. */
        delete: operations["Users_forgetTotp"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Invite a person. Nothing is sent: the answer holds the link to hand over. */
        post: operations["Links_invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/inspection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** See whose account an invitation opens. The token stands in the body, where no log holds it. */
        post: operations["Links_lookAtInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept an invitation, with a password of one's own. */
        post: operations["Links_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/password-resets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a person set a new password, or invite them once more if they never came in. Nothing is sent: the answer holds the
         *     link to hand over.
         */
        post: operations["Links_reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/password-resets/inspection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** See whose password a link sets. The token stands in the body, where no log holds it. */
        post: operations["Links_lookAtReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/password-resets/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set a new password through a link. All sessions of that account end. */
        post: operations["Links_complete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the caller signs in. */
        get: operations["Account_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change one's own name. */
        patch: operations["Account_change"];
        trace?: never;
    };
    "/api/v1/account/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change one's own password. All other sessions end. */
        put: operations["Account_changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's keys; for administrators all. */
        get: operations["ApiKeys_list"];
        put?: never;
        /** Make a key. The answer holds the only copy. */
        post: operations["ApiKeys_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-keys/{id}/rotation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a key a new secret. The present one goes on working for a while. */
        post: operations["ApiKeys_rotate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revoke a key, for good. */
        delete: operations["ApiKeys_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/totp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Switch the second step on, with a first code. */
        put: operations["Totp_confirm"];
        /** Begin to set up the second step. It is on once a code has confirmed it. */
        post: operations["Totp_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/totp/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Switch the second step off, with a code. */
        post: operations["Totp_remove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the caller has drafts: of which forms, about which records. */
        get: operations["Drafts_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts/{kind}/{subject}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's draft of a form about a record; of revision 0 and without content where there is none. */
        get: operations["Drafts_show"];
        /** Keep what the caller has typed so far. */
        put: operations["Drafts_save"];
        post?: never;
        /** Throw the draft away. */
        delete: operations["Drafts_discard"];
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
        /**
         * What Prometheus reads, in its text format. Beside keys and administrators it is open to whoever sends
         *     `ISNAD_METRICS_TOKEN` as Bearer token.
         */
        get: operations["Metrics_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The work in the background, newest first. Of those that wait (`state=queued`), what is due next comes first. */
        get: operations["Jobs_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the work in the background goes: each kind in figures, what runs, what comes again, and the processes. */
        get: operations["Jobs_overview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One job. */
        get: operations["Jobs_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel a job. One that waits ends at once; one that runs is broken off, unless it is done before. */
        post: operations["Jobs_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Have a job that failed or was cancelled tried again, at once. */
        post: operations["Jobs_retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Have the failed jobs of one kind tried again, the longest failed first, at most 500 at once. */
        post: operations["Jobs_retryAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the desk decides for itself, all of it, whether it was decided or not. */
        get: operations["Settings_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/settings/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One thing that the desk decides for itself. */
        get: operations["Settings_show"];
        /** Decide a setting. It holds for what happens from now on. */
        put: operations["Settings_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/hosts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The hosts that pages are fetched from: who waits for them, and how they have been answering. */
        get: operations["FetchHosts_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sources, newest first. Those that were merged into another are not among them. */
        get: operations["Sources_list"];
        put?: never;
        /** Enter a source. */
        post: operations["Sources_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sources/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One source; of one that was merged into another, also that other. */
        get: operations["Sources_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change a source. */
        patch: operations["Sources_change"];
        trace?: never;
    };
    "/api/v1/sources/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that a source is another that was entered too. What names it stays as it is and is read as naming the other,
         *     and nothing new can name it. Claims with a verdict that rest on either are looked at again.
         */
        post: operations["Sources_merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Articles, newest first. */
        get: operations["Documents_list"];
        put?: never;
        /** Store an article and its words. */
        post: operations["Documents_store"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One article, with its words and the places of its claims. */
        get: operations["Documents_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/drafts/{draftId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set a statement aside that the engine found, or take that back. What is rejected is not suggested again, also not by a
         *     newer engine that cuts it a little otherwise. A draft of which a claim was made cannot be rejected.
         */
        put: operations["Documents_decide"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add evidence to a claim, with what it says about it. */
        post: operations["EvidenceLinks_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{id}/evidence/{linkId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What one piece of evidence says about a claim. */
        get: operations["EvidenceLinks_show"];
        put?: never;
        post?: never;
        /** Take evidence off a claim. */
        delete: operations["EvidenceLinks_remove"];
        options?: never;
        head?: never;
        /** Change what a piece of evidence says about a claim. */
        patch: operations["EvidenceLinks_change"];
        trace?: never;
    };
    "/api/v1/claims/{id}/evidence/{linkId}/restoration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring back evidence that was taken off a claim. */
        post: operations["EvidenceLinks_restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Evidence that is stored, newest first. */
        get: operations["Evidence_index"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evidence/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One piece of evidence, with the claims that use it. */
        get: operations["Evidence_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change a piece of evidence, for every claim that uses it. */
        patch: operations["Evidence_change"];
        trace?: never;
    };
    "/api/v1/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Upload a file. The answer's `sha256` and `name` then go into evidence as `fileSha256` and `fileName`. */
        post: operations["Files_upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evidence/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The uploaded file of a piece of evidence, to be saved and not shown: it is what a stranger made. */
        get: operations["Files_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evidence/{id}/captures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Captures of a piece of evidence, newest first. Those of withheld evidence need `evidence.read_withheld`. */
        get: operations["Captures_list"];
        put?: never;
        /** Ask for a new look at the page of a piece of evidence. It is taken soon; the answer says where to see what came of it. */
        post: operations["Captures_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/captures/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One capture, with the words of the page. */
        get: operations["Captures_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/captures/{id}/body": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The page as it was sent, to be saved and not shown: it is what a stranger wrote. */
        get: operations["Captures_body"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/captures/{id}/warc": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All that was asked and answered, as a WARC 1.1 file. */
        get: operations["Captures_warc"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rating-scales": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rating scales that verdicts are given on. */
        get: operations["Scales_list"];
        put?: never;
        /** Define the first or the next version of a rating scale. Its older versions stay as they are. */
        post: operations["Scales_define"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rating-scales/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One version of a rating scale, also one that was superseded. */
        get: operations["Scales_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{id}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The reviews of a claim, round by round. Of a sealed round everybody, whatever the role, sees how many have filed and
         *     nothing but their own review.
         */
        get: operations["Reviews_list"];
        put?: never;
        /** File your review. It stays sealed until the quorum of its round has filed, and is never changed. */
        post: operations["Reviews_file"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{id}/adjudication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decide, as a third person, between reviews whose ratings differ. The rating need not be one of theirs. */
        post: operations["Reviews_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/interests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Your own interests, as you declared them. */
        get: operations["Interests_list"];
        put?: never;
        /** Declare an interest in a source or in one claim. You are then not asked to judge what it bears on. */
        post: operations["Interests_declare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/interests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Withdraw an interest. That it was declared stays in the audit, and still bars you from the round of reviews that goes
         *     on or comes next.
         */
        delete: operations["Interests_withdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far reviewers who did not know of each other's conclusions came to the same ones. Only rounds whose seal is open
         *     count, whoever asks.
         */
        get: operations["Agreement_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{id}/replies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom the desk asked about a claim, and what came. */
        get: operations["Replies_list"];
        put?: never;
        /** Record that the desk asked somebody. Isnad sends nothing to them. */
        post: operations["Replies_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{id}/replies/{replyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Record what came of it, or change what was recorded. What was asked stays as it was put. */
        patch: operations["Replies_record"];
        trace?: never;
    };
    "/api/v1/verdicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Published verdicts of all claims, all versions, retractions too, oldest publication first. */
        get: operations["Verdicts_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/verdicts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One version of a verdict, with what it took the place of; an old one says what superseded it. */
        get: operations["Verdicts_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/verdicts/{id}/correction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Correct a verdict that was wrong when it was published. What was wrong and what changed is public, beside the old
         *     version. New facts are no correction: publish an update. A claim that was archived is restored first.
         */
        post: operations["Verdicts_correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/verdicts/{id}/retraction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Retract a verdict: say in public that it no longer stands, and why. The gate does not hold it up. */
        post: operations["Verdicts_retract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{id}/verdict": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The newest version of a claim's verdict. A retraction says that none stands. */
        get: operations["ClaimVerdicts_current"];
        put?: never;
        /** Publish a claim's verdict: the first, an update because of new facts, or one in the place of what was retracted. */
        post: operations["ClaimVerdicts_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{id}/verdicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All versions of a claim's verdict, newest first, each with what it took the place of. */
        get: operations["ClaimVerdicts_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{id}/verdict/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What the publish gate would say to a verdict, which may be half written. Publishes nothing. */
        post: operations["ClaimVerdicts_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contradictions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Pairs of claims that cannot both hold, oldest suggestion first. */
        get: operations["Contradictions_list"];
        put?: never;
        /** Suggest a pair that a person noticed. */
        post: operations["Contradictions_suggest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contradictions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One pair. */
        get: operations["Contradictions_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contradictions/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Decide whether a pair really is a contradiction, and how it is resolved. */
        put: operations["Contradictions_decide"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contradictions/rescans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Have all claims compared with each other again. Answers with the job that does it, which shows how far it is. */
        post: operations["Rescans_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{id}/rechecks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a new look at a claim. It runs by itself, soon; the answer says where to see what came of it. Where one waits
         *     to be begun already, this joins it, and brings it forward. Where no verdict stands on the claim, it
         *     looks at the pages and for contradictions all the same.
         */
        post: operations["Rechecks_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rechecks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rechecks, newest first. */
        get: operations["Rechecks_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rechecks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One recheck, with what came of it and how each page differs from the snapshot that the verdict relies on. */
        get: operations["Rechecks_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rechecks/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Decide on what a recheck has found: that the verdict stands, or that the claim is reviewed again. */
        put: operations["Rechecks_decide"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recheck-hooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The addresses under which services may ask for rechecks, also those that were revoked. */
        get: operations["RecheckHooks_list"];
        put?: never;
        /** Make an address under which a service may ask for rechecks. The answer holds the only copy. */
        post: operations["RecheckHooks_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recheck-hooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Make an address worthless, for good. */
        delete: operations["RecheckHooks_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hooks/{secret}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for rechecks, for a service that watches pages and can do no more than call an address. What opens is in the
         *     address; a claim for which the same hook has asked already is not asked for once more before its recheck begins.
         */
        post: operations["Hooks_ring"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Claims with their current verdict, newest first. */
        get: operations["Claims_index"];
        put?: never;
        /** Enter a claim. It is compared with the others soon after. */
        post: operations["Claims_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One claim with everything that is known of it. */
        get: operations["Claims_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change what is recorded of a claim. Its words and dates stay while a review or a verdict is about them. */
        patch: operations["Claims_change"];
        trace?: never;
    };
    "/api/v1/claims/{id}/attributions/{attributionId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that a source took back what it said, or corrected it. The attribution stays, and so do reviews and verdicts;
         *     a verdict that stands is looked at again.
         */
        post: operations["Withdrawals_record"];
        /** Take back such a record, where it was made by mistake. */
        delete: operations["Withdrawals_takeBack"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/match": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whether a text is a claim that is known (`accepted`), and the claims that say most nearly what it says. Where nothing is
         *     accepted, nothing is known of it, whatever is listed. A claim that contradicts it, as the engine sees it, is not accepted,
         *     and says why (`contradicts`). Nothing is stored.
         */
        post: operations["Matches_match"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{id}/matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The claims that say most nearly the same as this one. Those that contradict it are left out unless the contradiction was
         *     rejected, or a person called both the same: then the list says both.
         */
        get: operations["Matches_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{id}/matches/{otherId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Say whether two claims say the same. What is called different is no match of the other any more; both claims stay. Two
         *     that contradict each other, as the desk or the engine holds, cannot be called the same.
         */
        put: operations["Matches_decide"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{id}/assignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Take a claim, give it to somebody else (permission claims.assign), or give it back. */
        put: operations["Work_assign"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{id}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decide where a claim stands: open it, close it, or undo that. All but opening a draft needs the permission claims.close. */
        post: operations["Work_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How much there is of everything, and whether work is waiting. */
        get: operations["Figures_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What there is to do, the most urgent first, with the figures that make it urgent. */
        get: operations["Queue_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who works at the desk and can be given a claim. */
        get: operations["Queue_people"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The tags in use. */
        get: operations["Queue_tags"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to a claim, in sentences, latest first. */
        get: operations["History_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Do one thing to many claims. Each that allows it is changed; the others are named, with the reason. */
        post: operations["Bulk_make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/bulk/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take back exactly what it changed. What somebody has changed since stays as it is, and is named. */
        post: operations["Bulk_undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/contradictions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The contradictory-claim report: pairs of claims that cannot both hold, with who said what and the evidence. */
        get: operations["Reports_contradictions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happens, as server-sent events, of what the caller may see. It ends with the session or the key. Those who may
         *     read jobs are told `jobs` (how many wait, run and have failed, at most once a second) and `job` (how far a running one is).
         */
        get: operations["Events_listen"];
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
        HealthDto: {
            /**
             * @description Always `ok`: a dead process does not answer.
             * @enum {string}
             */
            status: "ok";
        };
        ReadinessDto: {
            /**
             * @description `ok` when everything works; `degraded` when requests are served and jobs wait for Redis to be back; `unavailable` when
             *     the database does not answer, without which nothing works.
             * @enum {string}
             */
            status: "ok" | "degraded" | "unavailable";
            /**
             * @description Whether PostgreSQL answers.
             * @enum {string}
             */
            database: "ok" | "unreachable";
            /**
             * @description Whether Redis takes jobs; `not_used` where they run in the process.
             * @enum {string}
             */
            redis: "ok" | "unreachable" | "not_used";
        };
        IdentityProviderDto: {
            /** @description What the button on the sign-in page calls it. */
            label: string;
            /** @description Where the button leads. */
            href: string;
        };
        SignInOptionsDto: {
            /** @description The identity provider; null where there is none. */
            identityProvider: components["schemas"]["IdentityProviderDto"] | null;
        };
        FieldErrorDto: {
            /** @description Path of the field, such as `attributions[0].sourceId`. */
            field: string;
            /** @description What is wrong, to be read after the field's name. */
            message: string;
            /** @description Name of the rule, stable across versions. */
            code: string;
        };
        ChangedFieldDto: {
            /** @description Name of the field. */
            field: string;
            /** @description What it was in the version that `If-Match` names. */
            before: Record<string, never>;
            /** @description What it is now. */
            after: Record<string, never>;
        };
        ProblemDto: {
            /** @description Identifies the kind of problem: `urn:isnad:problem:` and the code. */
            type: string;
            /** @description The kind of problem in words. */
            title: string;
            /** @description The HTTP status, repeated. */
            status: number;
            /** @description Stable name of the kind of problem; docs/reference.md lists them all. */
            code: string;
            /** @description What happened and what to do. */
            detail: string;
            /** @description For bad input: every broken rule, with its field. */
            errors?: components["schemas"]["FieldErrorDto"][];
            /** @description For an edit conflict: what was changed since the version that `If-Match` names. */
            changed?: components["schemas"]["ChangedFieldDto"][];
            /** @description For an edit conflict: who made the last change. */
            by?: string | null;
            /** @description For an edit conflict: when the last change was made. */
            at?: string | null;
            /** @description For a draft that was saved elsewhere: the draft as it is by now. */
            draft?: {
                [key: string]: unknown;
            };
            /** @description For a verdict that the publish gate holds up: how each rule saw it, as POST /api/v1/claims/:id/verdict/check answers. */
            rules?: Record<string, never>[];
        };
        SignInDto: {
            /**
             * Format: email
             * @description The account's e-mail address.
             */
            email: string;
            /** @description Its password. */
            password: string;
            /** @description Six digits of the authenticator, or a recovery code, where the account has a second step. */
            code?: string;
        };
        SessionUserDto: {
            /** @description Id of the user, or of the API key. */
            id: string;
            /** @description E-mail address; null for an API key. */
            email: string | null;
            /** @description Name of the person or key. */
            name: string;
            /**
             * @description What kind of caller it is.
             * @enum {string}
             */
            role: "reader" | "fact_checker" | "editor" | "admin";
        };
        SessionDto: {
            /** @description The caller. */
            user: components["schemas"]["SessionUserDto"];
            /** @description Names of everything that the caller may do. */
            permissions: string[];
            /** @description When the session ends; null for an API key. */
            expiresAt: string | null;
        };
        OwnSessionDto: {
            /** @description Id of the session. */
            id: string;
            /** @description Name of the browser, as it gives itself out; null when it is none that we know. */
            browser: string | null;
            /** @description Name of the system or device that it runs on; null when it is none that we know. */
            system: string | null;
            /** @description Address that it was signed in from; null when that could not be told. */
            address: string | null;
            /** @description When it was signed in. */
            createdAt: string;
            /** @description When it was last used, to the minute. */
            lastSeenAt: string;
            /** @description When it ends by itself. */
            expiresAt: string;
            /** @description Whether it is the one that asks. */
            isCurrent: boolean;
        };
        OwnSessionListDto: {
            /** @description The sessions, last used first. */
            items: components["schemas"]["OwnSessionDto"][];
        };
        EndedSessionsDto: {
            /** @description How many were ended. */
            ended: number;
        };
        UserDto: {
            /** @description Id of the user. */
            id: string;
            /**
             * @description `program`: made at the command line together with its first key; it cannot sign in.
             * @enum {string}
             */
            kind: "person" | "program";
            /** @description E-mail address; null for a program. */
            email: string | null;
            /** @description Name as others see it. */
            name: string;
            /**
             * @description What they may do.
             * @enum {string}
             */
            role: "reader" | "fact_checker" | "editor" | "admin";
            /**
             * @description `invited`: has not set a password yet. `disabled`: can do nothing, and neither can their keys.
             * @enum {string}
             */
            state: "active" | "invited" | "disabled";
            /** @description When the account was made. */
            createdAt: string;
            /** @description When they were last seen in a browser in which they are signed in; null: in none. */
            lastSeenAt: string | null;
            /** @description In how many browsers they are signed in. */
            sessions: number;
            /** @description When the link that they were given, and have not used, stops working; null: there is none. */
            linkExpiresAt: string | null;
            /** @description Whether a code is asked for after the password. */
            hasTotp: boolean;
        };
        UserListDto: {
            /** @description The users, oldest account first. */
            items: components["schemas"]["UserDto"][];
        };
        ChangedUserDto: {
            /** @description Name as others see it. */
            name?: string;
            /**
             * @description What they may do.
             * @enum {string}
             */
            role?: "reader" | "fact_checker" | "editor" | "admin";
            /** @description True: shut out, with all their sessions ended and their keys refused; false: let in again. */
            disabled?: boolean;
        };
        NewInvitationDto: {
            /**
             * Format: email
             * @description E-mail address that they will sign in with. Nothing is sent to it.
             */
            email: string;
            /** @description Name as others see it. */
            name: string;
            /**
             * @description What they may do.
             * @enum {string}
             */
            role: "reader" | "fact_checker" | "editor" | "admin";
        };
        AccountLinkDto: {
            /** @description Id of the person. */
            userId: string;
            /** @description The address that they open to set a password. Whoever has it can sign in as them. */
            link: string;
            /** @description When it stops working. It works once. */
            expiresAt: string;
        };
        LinkTokenDto: {
            /** @description What stands in the link after `#`. */
            token: string;
        };
        OpenLinkDto: {
            /** @description The person's name. */
            name: string;
            /** @description E-mail address that they sign in with. */
            email: string;
            /** @description When the link stops working. */
            expiresAt: string;
        };
        UsedLinkDto: {
            /** @description What stands in the link after `#`. */
            token: string;
            /** @description The password from now on. */
            password: string;
        };
        NewPasswordResetDto: {
            /**
             * Format: uuid
             * @description Id of the person.
             */
            userId: string;
        };
        AccountDto: {
            /** @description Whether they can sign in with a password; false: only by the identity provider. */
            hasPassword: boolean;
            /** @description Since when a code is asked for after the password; null: it is not. */
            totpSince: string | null;
            /** @description How many recovery codes were not used yet. */
            recoveryCodesLeft: number;
        };
        ChangedAccountDto: {
            /** @description Name as others see it. */
            name: string;
        };
        ChangedPasswordDto: {
            /** @description The password until now. */
            current: string;
            /** @description The password from now on. */
            password: string;
        };
        KeyOwnerDto: {
            /** @description Id of the user. */
            id: string;
            /** @description Their name. */
            name: string;
            /**
             * @description A person, or a program that was made together with its key.
             * @enum {string}
             */
            kind: "person" | "program";
            /** @description Whether it is the caller. */
            isCaller: boolean;
        };
        ApiKeyDto: {
            /** @description What it is limited to; null: all that its role may do. */
            scopes: ("sources.read" | "sources.write" | "sources.merge" | "documents.read" | "documents.write" | "claims.read" | "claims.write" | "evidence.read" | "evidence.read_withheld" | "claims.take" | "claims.assign" | "claims.move" | "claims.close" | "claims.bulk" | "queue.read" | "evidence.write" | "files.write" | "captures.read" | "captures.request" | "reviews.read" | "reviews.file" | "reviews.adjudicate" | "interests.declare" | "scales.define" | "replies.read" | "replies.write" | "verdicts.publish" | "verdicts.correct" | "verdicts.retract" | "contradictions.read" | "contradictions.suggest" | "contradictions.decide" | "rechecks.read" | "rechecks.request" | "rechecks.decide" | "rechecks.hooks" | "drafts.write" | "history.read" | "desk.read" | "jobs.read" | "jobs.manage" | "metrics.read" | "reports.read" | "settings.read" | "settings.change" | "accounts.manage")[] | null;
            /** @description Id of the key. It stays when the key gets a new secret. */
            id: string;
            /** @description What it is for. */
            name: string;
            /**
             * @description What it was made for.
             * @enum {string}
             */
            role: "reader" | "fact_checker" | "editor" | "admin";
            /**
             * @description What it is worth now: the lesser of its own role and its owner's.
             * @enum {string}
             */
            worksAs: "reader" | "fact_checker" | "editor" | "admin";
            /** @description Whose it is. */
            owner: components["schemas"]["KeyOwnerDto"];
            /** @description When it was made. */
            createdAt: string;
            /** @description When it was used last, to the minute; null: never. */
            lastUsedAt: string | null;
            /** @description From when on it is refused; null: never. */
            expiresAt: string | null;
            /** @description Until when a secret that was replaced goes on working; null: none does. */
            previousUntil: string | null;
            /**
             * @description Whether it opens anything. `owner_disabled`: not while its owner is shut out.
             * @enum {string}
             */
            state: "active" | "expired" | "revoked" | "owner_disabled";
            /** @description What the caller may do with it now. */
            actions: ("rotate" | "revoke")[];
        };
        KeyRoleDto: {
            /** @description What a key of that role can be limited to. */
            scopes: ("sources.read" | "sources.write" | "sources.merge" | "documents.read" | "documents.write" | "claims.read" | "claims.write" | "evidence.read" | "evidence.read_withheld" | "claims.take" | "claims.assign" | "claims.move" | "claims.close" | "claims.bulk" | "queue.read" | "evidence.write" | "files.write" | "captures.read" | "captures.request" | "reviews.read" | "reviews.file" | "reviews.adjudicate" | "interests.declare" | "scales.define" | "replies.read" | "replies.write" | "verdicts.publish" | "verdicts.correct" | "verdicts.retract" | "contradictions.read" | "contradictions.suggest" | "contradictions.decide" | "rechecks.read" | "rechecks.request" | "rechecks.decide" | "rechecks.hooks" | "drafts.write" | "history.read" | "desk.read" | "jobs.read" | "jobs.manage" | "metrics.read" | "reports.read" | "settings.read" | "settings.change" | "accounts.manage")[];
            /**
             * @description The role.
             * @enum {string}
             */
            role: "reader" | "fact_checker" | "editor" | "admin";
        };
        ApiKeyListDto: {
            /** @description The keys, oldest first. */
            items: components["schemas"]["ApiKeyDto"][];
            /** @description The roles that a new key may have, the least first. */
            roles: components["schemas"]["KeyRoleDto"][];
            /** @description Whose a new key may be. */
            owners: ("program" | "me")[];
        };
        NewApiKeyDto: {
            /** @description What of that it is limited to; left out: nothing is left out. */
            scopes?: ("sources.read" | "sources.write" | "sources.merge" | "documents.read" | "documents.write" | "claims.read" | "claims.write" | "evidence.read" | "evidence.read_withheld" | "claims.take" | "claims.assign" | "claims.move" | "claims.close" | "claims.bulk" | "queue.read" | "evidence.write" | "files.write" | "captures.read" | "captures.request" | "reviews.read" | "reviews.file" | "reviews.adjudicate" | "interests.declare" | "scales.define" | "replies.read" | "replies.write" | "verdicts.publish" | "verdicts.correct" | "verdicts.retract" | "contradictions.read" | "contradictions.suggest" | "contradictions.decide" | "rechecks.read" | "rechecks.request" | "rechecks.decide" | "rechecks.hooks" | "drafts.write" | "history.read" | "desk.read" | "jobs.read" | "jobs.manage" | "metrics.read" | "reports.read" | "settings.read" | "settings.change" | "accounts.manage")[];
            /** @description What it is for. */
            name: string;
            /**
             * @description What it may do, at most what its owner may; left out: as much.
             * @enum {string}
             */
            role?: "reader" | "fact_checker" | "editor" | "admin";
            /** @description From when on it is refused; left out: never. */
            expiresAt?: string;
            /**
             * @description `me`: what is done with it counts as the caller's. `program`: it is nobody's; for administrators.
             * @default me
             * @enum {string}
             */
            owner: "me" | "program";
        };
        KeySecretDto: {
            /** @description Id of the key. */
            id: string;
            /** @description What a program sends as `Authorization: Bearer`. Nothing that Isnad stores brings it back. */
            key: string;
            /** @description Until when what opened before goes on opening; null: nothing did, or it has stopped. */
            previousUntil: string | null;
        };
        RotationDto: {
            /**
             * @description Hours for which the present secret goes on working; 0: it stops at once.
             * @default 24
             */
            graceHours: number;
        };
        NewTotpDto: {
            /** @description The secret, to be typed in (base32). */
            secret: string;
            /** @description The same as an `otpauth:` address, to be shown as a QR code. */
            uri: string;
        };
        CodeDto: {
            /** @description Six digits of the authenticator, or a recovery code. */
            code: string;
        };
        RecoveryCodesDto: {
            /** @description The codes, each good for one sign-in. They are shown this once. */
            recoveryCodes: string[];
        };
        DraftEntryDto: {
            /**
             * @description The form that it is of.
             * @enum {string}
             */
            kind: "adjudication" | "recheck" | "claim" | "review" | "verdict" | "evidence" | "reply" | "correction" | "retraction" | "decision" | "source" | "interest" | "merge" | "withdrawal" | "new_claim" | "setting";
            /** @description Id of the record that the form is about. */
            subject: string;
            /** @description When it was last saved. */
            updatedAt: string;
        };
        DraftPageDto: {
            /** @description Last saved first. */
            items: components["schemas"]["DraftEntryDto"][];
            /** @description Pass as `cursor` for the next page; null: this is the last. */
            nextCursor: string | null;
        };
        DraftDto: {
            /** @description The fields of the form by name; null: there is no draft. */
            content: {
                [key: string]: unknown;
            } | null;
            /** @description Counts the savings; 0: there is no draft. Part of the ETag. */
            revision: number;
            /** @description When it was last saved; null: there is no draft. */
            updatedAt: string | null;
        };
        NewDraftDto: {
            /** @description The fields of the form by name, as far as they are filled; at most 100 kB. */
            content: {
                [key: string]: unknown;
            };
        };
        SavedDraftDto: {
            /** @description The revision that it has now. Part of the ETag. */
            revision: number;
            /** @description When it was saved. */
            updatedAt: string;
        };
        JobAboutTextDto: {
            /** @description BCP-47 tag of the language. */
            language: string;
            /**
             * @description Writing direction of that language.
             * @enum {string}
             */
            direction: "rtl" | "ltr";
            /** @description The claim. */
            text: string;
        };
        JobAboutDto: {
            /** @description Id of the claim that it bears on; null where there is none, or more than one that count the same. */
            claimId: string | null;
            /** @description That claim, the original first. */
            texts: components["schemas"]["JobAboutTextDto"][];
            /** @description Address of the page that it looks at; null where it looks at none, or at one that the caller is not shown. */
            url: string | null;
        };
        JobErrorDto: {
            /** @description Number of the attempt. */
            attempt: number;
            /** @description When it went wrong. */
            at: string;
            /** @description What went wrong, in English, as the program says it. */
            message: string;
        };
        LocalisedTextDto: {
            /** @description In English. */
            en: string;
            /** @description In Arabic. */
            ar: string;
        };
        JobProgressDto: {
            /** @description Steps that are done. */
            done: number;
            /** @description Steps in all. */
            total: number;
        };
        JobProcessNameDto: {
            /** @description Name of the machine. */
            host: string;
            /** @description Number of the process there. */
            pid: number;
        };
        JobDto: {
            /** @description What it did, in figures. `tooLong`: how many bytes they had, where they were too many to keep. In a list, figures of more than 4 KB are left out. */
            summary: {
                [key: string]: unknown;
            } | null;
            /** @description Id of the job. */
            id: string;
            /**
             * @description What kind of work it is.
             * @enum {string}
             */
            kind: "contradiction_scan" | "contradiction_rescan" | "review_due" | "recheck" | "recheck_conclusion" | "recheck_occasion" | "recheck_policies" | "capture" | "idle_assignments" | "audit_seal" | "engine_upkeep" | "job_cleanup";
            /** @description Id of the record that it is about; null where it is about none in particular. */
            subject: string | null;
            /** @description What that record is, in words; null where it is nothing that people know by name. */
            about: components["schemas"]["JobAboutDto"] | null;
            /**
             * @description `failed`: given up, until somebody has it tried again.
             * @enum {string}
             */
            state: "done" | "failed" | "queued" | "running" | "cancelled";
            /**
             * @description Which are begun first.
             * @enum {string}
             */
            priority: "urgent" | "normal" | "bulk";
            /** @description How often it was tried. */
            attempts: number;
            /** @description How often it is tried before it is given up. */
            maxAttempts: number;
            /** @description What went wrong at the last attempts, the newest last. */
            errors: components["schemas"]["JobErrorDto"][];
            /** @description The same in a sentence, where there is one for it. */
            sentence: components["schemas"]["LocalisedTextDto"] | null;
            /** @description How far it is, or was at the end, where it tells. */
            progress: components["schemas"]["JobProgressDto"] | null;
            /** @description When it was promised. */
            createdAt: string;
            /** @description When it runs, or ran, at the earliest. */
            runAt: string;
            /** @description When its last attempt began. */
            startedAt: string | null;
            /** @description When it was done, given up or cancelled. */
            finishedAt: string | null;
            /** @description Who wants it to end, or has ended it. */
            cancelledBy: string | null;
            /** @description The process that works on it or did so last; null where that process is gone. */
            worker: components["schemas"]["JobProcessNameDto"] | null;
            /** @description What the caller may do about it now. */
            actions: ("cancel" | "retry")[];
        };
        JobPageDto: {
            /** @description The jobs, newest first; of those that wait, the one that is due next first. */
            items: components["schemas"]["JobDto"][];
            /** @description `cursor` of the next page; null on the last. */
            nextCursor: string | null;
        };
        JobKindDto: {
            /**
             * @description The kind of work.
             * @enum {string}
             */
            kind: "contradiction_scan" | "contradiction_rescan" | "review_due" | "recheck" | "recheck_conclusion" | "recheck_occasion" | "recheck_policies" | "capture" | "idle_assignments" | "audit_seal" | "engine_upkeep" | "job_cleanup";
            /** @description How many wait: for their time, or for somebody to run them. */
            queued: number;
            /** @description How many of those could run now. */
            due: number;
            /** @description How many are worked on. */
            running: number;
            /** @description How many were given up. */
            failed: number;
            /** @description How many were cancelled within the last 24 hours. */
            cancelled: number;
            /** @description How many were done within the last 24 hours. */
            done: number;
            /** @description When the next one becomes due that is not due yet. */
            nextDueAt: string | null;
            /** @description For how many seconds the oldest has been due and not begun. */
            oldestDueSeconds: number | null;
            /** @description How many milliseconds a job takes: of the last hundred that were done, as many took longer as shorter. */
            medianMs: number | null;
            /** @description Of the last hundred that were done, 95 took no longer than this, in milliseconds. */
            p95Ms: number | null;
            /** @description Whether all failed ones of this kind can be tried again. */
            isRevivable: boolean;
        };
        RunningJobDto: {
            /** @description Id of the job. */
            id: string;
            /**
             * @description What kind of work it is.
             * @enum {string}
             */
            kind: "contradiction_scan" | "contradiction_rescan" | "review_due" | "recheck" | "recheck_conclusion" | "recheck_occasion" | "recheck_policies" | "capture" | "idle_assignments" | "audit_seal" | "engine_upkeep" | "job_cleanup";
            /** @description When it was begun. */
            startedAt: string;
            /** @description How far it is, where it tells. */
            progress: components["schemas"]["JobProgressDto"] | null;
        };
        JobScheduleDto: {
            /**
             * @description The kind of work.
             * @enum {string}
             */
            kind: "contradiction_scan" | "contradiction_rescan" | "review_due" | "recheck" | "recheck_conclusion" | "recheck_occasion" | "recheck_policies" | "capture" | "idle_assignments" | "audit_seal" | "engine_upkeep" | "job_cleanup";
            /** @description Seconds between two. */
            everySeconds: number;
            /** @description When the next is due. */
            nextAt: string;
        };
        JobProcessDto: {
            /** @description Id of the process, new at each start. */
            id: string;
            /** @description What it was started for: `web`, `worker`, or `all`. */
            role: string;
            /** @description Name of the machine. */
            host: string;
            /** @description Number of the process there. */
            pid: number;
            /** @description When it was started. */
            startedAt: string;
            /** @description When it last said that it lives. */
            seenAt: string;
            /** @description Whether it is held to be alive. */
            isAlive: boolean;
            /** @description Whether it runs jobs, and not only requests. */
            runsJobs: boolean;
            /** @description How many jobs it has at hand. */
            running: number;
        };
        JobsOverviewDto: {
            /** @description Each kind of work. */
            kinds: components["schemas"]["JobKindDto"][];
            /** @description What is worked on now; the longest first, no more than 50. */
            running: components["schemas"]["RunningJobDto"][];
            /** @description What comes again by itself. */
            schedules: components["schemas"]["JobScheduleDto"][];
            /** @description The processes, the newest first; those that ended in order are not among them. */
            processes: components["schemas"]["JobProcessDto"][];
            /** @description How many jobs were given up within the last 24 hours. */
            failedToday: number;
        };
        RetryJobsDto: {
            /**
             * @description All of this kind.
             * @enum {string}
             */
            kind: "contradiction_scan" | "contradiction_rescan" | "review_due" | "recheck" | "recheck_conclusion" | "recheck_occasion" | "recheck_policies" | "capture" | "idle_assignments" | "audit_seal" | "engine_upkeep" | "job_cleanup";
        };
        RetriedJobsDto: {
            /** @description How many were put back, at most 500 at once. */
            retried: number;
            /** @description How many failed ones of that kind there are still. */
            left: number;
        };
        RuleSwitchDto: {
            /** @description Under which the value names it. */
            code: string;
            /** @description What it demands. */
            title: components["schemas"]["LocalisedTextDto"];
        };
        SettingFormDto: {
            /**
             * @description `number`: a whole number from `least` to `most`. `switches`: an object that gives `required` or `off` to rules; one
             *     that it leaves out is required. `rating_scale`: the key of a rating scale. `recheck_policies`: a list of objects with
             *     `everyDays`, a whole number from `least` to `most`, and perhaps `topic` and `normalised`: the verdicts that it is for.
             * @enum {string}
             */
            kind: "number" | "recheck_policies" | "switches" | "rating_scale";
            /** @description The lowest number; null where none is entered. */
            least: number | null;
            /** @description The highest number; null where none is entered. */
            most: number | null;
            /** @description The rules, in the order in which to show them; null unless it switches any. */
            switches: components["schemas"]["RuleSwitchDto"][] | null;
        };
        SettingDto: {
            /** @description What holds now. */
            value: number | string | {
                [key: string]: "required" | "off";
            } | {
                /** @description Topic or tag of the claims; left out: any. */
                topic?: string;
                /** @description What others understand by the rating; left out: any. */
                normalised?: string;
                /** @description Days from one recheck to the next. */
                everyDays: number;
            }[];
            /** @description What holds while nobody has decided. */
            default: number | string | {
                [key: string]: "required" | "off";
            } | {
                /** @description Topic or tag of the claims; left out: any. */
                topic?: string;
                /** @description What others understand by the rating; left out: any. */
                normalised?: string;
                /** @description Days from one recheck to the next. */
                everyDays: number;
            }[];
            /** @description Domain and name. */
            key: string;
            /** @description What people call it. */
            title: components["schemas"]["LocalisedTextDto"];
            /** @description What it decides. */
            meaning: components["schemas"]["LocalisedTextDto"];
            /** @description What a value must look like; completes "must be …". */
            expected: components["schemas"]["LocalisedTextDto"];
            /** @description How it is entered. */
            form: components["schemas"]["SettingFormDto"];
            /** @description What is to be known of that value: a part of it that has no effect. */
            remarks: components["schemas"]["LocalisedTextDto"][];
            /** @description What a draft of a change of it, of kind `setting`, is kept under. */
            draftSubject: string;
            /** @description How often it was changed. */
            revision: number;
            /** @description When it was changed last; null: never. */
            changedAt: string | null;
            /** @description Who changed it last. */
            changedBy: string | null;
            /** @description What the caller may do with it now. */
            actions: "change"[];
        };
        SettingListDto: {
            /** @description The settings, by key. */
            items: components["schemas"]["SettingDto"][];
        };
        NewSettingValueDto: {
            /** @description What is to hold from now on. */
            value: number | string | {
                [key: string]: "required" | "off";
            } | {
                /** @description Topic or tag of the claims; left out: any. */
                topic?: string;
                /** @description What others understand by the rating; left out: any. */
                normalised?: string;
                /** @description Days from one recheck to the next. */
                everyDays: number;
            }[];
        };
        FetchHostDto: {
            /** @description Name or address, with the port where it is not the usual one. */
            host: string;
            /** @description How many captures stand in line for it. */
            waiting: number;
            /** @description How many requests to it are under way. */
            inFlight: number;
            /** @description The earliest time for the next request to it; null: at once. */
            nextRequestAt: string | null;
            /** @description Until when the host itself has asked to be left alone (`Retry-After`); null where it has not, or that time has passed. */
            heldUntil: string | null;
            /** @description How often it was visited. */
            visits: number;
            /** @description How many of the visits failed. */
            failures: number;
            /** @description How many of the last visits failed, one after the other. */
            consecutiveFailures: number;
            /** @description When it was asked last. */
            lastRequestAt: string | null;
            /** @description When it answered last as it should. */
            lastSuccessAt: string | null;
            /** @description When it failed last. */
            lastFailureAt: string | null;
            /** @description What that failure was, as the `reason` of a capture has it. */
            lastFailure: string | null;
            /** @description The same in words, in English. */
            lastError: string | null;
            /** @description How many milliseconds a visit takes, smoothed. */
            tookMs: number;
        };
        FetchHostPageDto: {
            /** @description The hosts, by name. */
            items: components["schemas"]["FetchHostDto"][];
            /** @description `cursor` of the next page; null on the last. */
            nextCursor: string | null;
        };
        SourceNameDto: {
            /** @description BCP-47 tag of the name's language. */
            language: string;
            /**
             * @description Writing direction of that language.
             * @enum {string}
             */
            direction: "rtl" | "ltr";
            /** @description The name. */
            name: string;
        };
        SourceRefDto: {
            /** @description Id of the source. */
            id: string;
            /**
             * @description What it is.
             * @enum {string}
             */
            kind: "person" | "organisation" | "armed_force" | "government_body" | "state_media" | "news_agency" | "media_outlet" | "anonymous";
            /** @description Its name in each language that it has one in. */
            names: components["schemas"]["SourceNameDto"][];
        };
        SourceDto: {
            /** @description Other spellings under which it is recognised. */
            aliases: string[];
            /** @description Addresses elsewhere that stand for the same source. */
            sameAs: string[];
            /** @description Remark of the desk. */
            note: string | null;
            /** @description The source that stands for it since it was merged into that; null while it stands for itself. */
            mergedInto: components["schemas"]["SourceRefDto"] | null;
            /** @description Records that were merged into it. */
            merged: components["schemas"]["SourceRefDto"][];
            /** @description When it was entered. */
            createdAt: string;
            /** @description When it was last changed. */
            updatedAt: string;
            /** @description Counts the changes of it. Part of the ETag of the source. */
            revision: number;
            /** @description Id of the source. */
            id: string;
            /**
             * @description What it is.
             * @enum {string}
             */
            kind: "person" | "organisation" | "armed_force" | "government_body" | "state_media" | "news_agency" | "media_outlet" | "anonymous";
            /** @description Its name in each language that it has one in. */
            names: components["schemas"]["SourceNameDto"][];
        };
        SourcePageDto: {
            /** @description The sources that stand, newest first. */
            items: components["schemas"]["SourceDto"][];
            /** @description `cursor` of the next page; null on the last. */
            nextCursor: string | null;
        };
        NewSourceNameDto: {
            /** @description BCP-47 tag of the name's language. */
            language: string;
            /** @description The name. */
            name: string;
        };
        NewSourceDto: {
            /**
             * @description What it is.
             * @enum {string}
             */
            kind: "person" | "organisation" | "armed_force" | "government_body" | "state_media" | "news_agency" | "media_outlet" | "anonymous";
            /** @description Its name, once per language. */
            names: components["schemas"]["NewSourceNameDto"][];
            /** @description Other spellings under which it is recognised. */
            aliases?: string[];
            /** @description Addresses elsewhere that stand for the same source. */
            sameAs?: string[];
            /** @description Remark of the desk. */
            note?: string | null;
        };
        ChangedSourceDto: {
            /** @description Other spellings under which it is recognised. */
            aliases?: string[];
            /** @description Addresses elsewhere that stand for the same source. */
            sameAs?: string[];
            /** @description Remark of the desk. */
            note?: string | null;
            /**
             * @description What it is.
             * @enum {string}
             */
            kind?: "person" | "organisation" | "armed_force" | "government_body" | "state_media" | "news_agency" | "media_outlet" | "anonymous";
            /** @description All its names: these replace those it had. */
            names?: components["schemas"]["NewSourceNameDto"][];
        };
        MergeDto: {
            /**
             * Format: uuid
             * @description Id of the source that stands for both from now on.
             */
            intoId: string;
            /** @description How that is known. */
            reason: string;
        };
        DocumentSummaryDto: {
            /** @description Id of the document. */
            id: string;
            /** @description Its title, in its language. */
            title: string;
            /** @description BCP-47 tag of its language. */
            language: string;
            /**
             * @description Writing direction of that language.
             * @enum {string}
             */
            direction: "rtl" | "ltr";
            /** @description Where it was published. */
            url: string | null;
            /** @description Who published it. */
            publisher: components["schemas"]["SourceRefDto"] | null;
            /** @description When it was published. */
            publishedAt: string | null;
            /** @description When it was stored here. */
            createdAt: string;
            /** @description How many claims point into it. */
            claimCount: number;
        };
        DocumentPageDto: {
            /** @description The documents, newest first. */
            items: components["schemas"]["DocumentSummaryDto"][];
            /** @description `cursor` of the next page; null on the last. */
            nextCursor: string | null;
        };
        SnapshotDto: {
            /** @description Id of the snapshot. */
            id: string;
            /** @description SHA-256 of the text in UTF-8, in hexadecimal. */
            sha256: string;
            /** @description When these words were taken. */
            capturedAt: string;
            /** @description The words. */
            text: string;
        };
        SpanDto: {
            /** @description Id of the claim. */
            claimId: string;
            /** @description First character, in Unicode code points from the start of the text. */
            start: number;
            /** @description The character after the last, in code points. */
            end: number;
            /**
             * @description Whether the quotation is still where it was found.
             * @enum {string}
             */
            anchorStatus: "anchored" | "moved" | "ambiguous" | "orphaned";
        };
        DraftSelectorDto: {
            /** @description The words. */
            exact: string;
            /** @description What stands before them. */
            prefix: string;
            /** @description What stands after them. */
            suffix: string;
            /** @description First character, in Unicode code points. */
            start: number;
            /** @description The character after the last, in code points. */
            end: number;
        };
        OfferedSourceDto: {
            /**
             * @description What it may be.
             * @enum {string}
             */
            kind: "person" | "organisation" | "armed_force" | "government_body" | "state_media" | "news_agency" | "media_outlet" | "anonymous";
            /** @description Its name, in the document's language. */
            name: string;
            /** @description BCP-47 tag of that language. */
            language: string;
            /** @description How else the article writes it. */
            aliases: string[];
        };
        DraftAttributionDto: {
            /**
             * @description What the source does with the statement.
             * @enum {string}
             */
            role: "claimant" | "speaks_for" | "relayed_by" | "published_by";
            /**
             * @description How the text reports it.
             * @enum {string}
             */
            kind: "direct_quote" | "paraphrase" | "unnamed" | "document";
            /** @description The word with which the text reports it. */
            reportingVerb: string | null;
            /** @description The fullest name or description in the text. */
            name: string;
            /** @description First character of its mention, in code points; null for the publisher. */
            start: number | null;
            /** @description The character after the last of its mention. */
            end: number | null;
            /** @description Not written where the statement is: the mention is the nearest one. */
            isImplicit: boolean;
            /** @description Nothing in the sentence says so: the article as a whole suggests it. */
            isInferred: boolean;
            /** @description Whom of the registry it means; null if nobody, or if several go by that name. */
            source: components["schemas"]["SourceRefDto"] | null;
            /**
             * @description By what the registry knew it: its name, its name without a title, or its sound in the other script.
             * @enum {string|null}
             */
            recognisedBy: "name" | "without_title" | "other_script" | null;
            /** @description Those of the registry who all go by that name, where there are several: a person chooses. */
            candidates: components["schemas"]["SourceRefDto"][];
            /** @description What to enter where the registry knows nobody of that name. */
            offered: components["schemas"]["OfferedSourceDto"] | null;
        };
        DraftQuantityDto: {
            /** @description First character, in Unicode code points from the start of the document. */
            start: number;
            /** @description The character after the last, in code points. */
            end: number;
            /** @description The words. */
            text: string;
            /** @description What it is. */
            kind: string;
            /** @description Least number that it allows; null if there is none. */
            low: number | null;
            /** @description Greatest number that it allows; null if there is none. */
            high: number | null;
            /** @description The number written; null for ranges. */
            value: number | null;
            /** @description `share`, `one`, or the base unit. */
            unit: string;
            /** @description What is counted, as concepts that are the same in both languages. */
            population: string | null;
            /** @description What is said of it. */
            outcome: string | null;
            /** @description Whether the text says so only about. */
            approximate: boolean;
        };
        DraftDecisionDto: {
            /** @description Who did. */
            by: string;
            /** @description When. */
            at: string;
            /** @description Why. */
            reason: string | null;
        };
        ClaimDraftDto: {
            /** @description Names the passage: the same each time the document is read. What is drafted of a claim of it is kept under this id. */
            id: string;
            /** @description Where it stands. */
            selector: components["schemas"]["DraftSelectorDto"];
            /**
             * @description How the text reports it, denials and refusals to comment told apart.
             * @enum {string}
             */
            kind: "direct_quote" | "paraphrase" | "unnamed" | "document" | "denial";
            /**
             * @description What the source holds of it.
             * @enum {string}
             */
            polarity: "denies" | "asserts" | "questions";
            /** @description Who says it, and through whom: the claimant first, the publisher last. */
            attributions: components["schemas"]["DraftAttributionDto"][];
            /** @description Its figures. */
            quantities: components["schemas"]["DraftQuantityDto"][];
            /** @description Claims that stand in these words already. */
            claimIds: string[];
            /**
             * @description `suggested` until a person rejects it; it stays `rejected` also where a newer engine cuts the words a little otherwise.
             * @enum {string}
             */
            status: "suggested" | "rejected";
            /** @description Who rejected it, when and why; null while it is a suggestion. */
            decision: components["schemas"]["DraftDecisionDto"] | null;
            /** @description What the caller may do with it now, beside filing a claim. */
            actions: "decide"[];
        };
        DocumentDraftsDto: {
            /**
             * @description Language in which it was read; null where the engine does not read the document's.
             * @enum {string|null}
             */
            language: "en" | "ar" | null;
            /** @description What others are reported to have said, in the order of the text, without what was rejected. */
            reported: components["schemas"]["ClaimDraftDto"][];
            /** @description What the article says itself: statements of its publisher. Without what was rejected. */
            narrated: components["schemas"]["ClaimDraftDto"][];
            /** @description Of both, what a person rejected, in the order of the text. */
            rejected: components["schemas"]["ClaimDraftDto"][];
            /** @description Code points that were read: a longer article is read up to here, one that the engine cannot read not at all (0). */
            readUpTo: number;
        };
        DocumentDto: {
            /** @description Id of the document. */
            id: string;
            /** @description Its title, in its language. */
            title: string;
            /** @description BCP-47 tag of its language. */
            language: string;
            /**
             * @description Writing direction of that language.
             * @enum {string}
             */
            direction: "rtl" | "ltr";
            /** @description Where it was published. */
            url: string | null;
            /** @description Who published it. */
            publisher: components["schemas"]["SourceRefDto"] | null;
            /** @description When it was published. */
            publishedAt: string | null;
            /** @description When it was stored here. */
            createdAt: string;
            /** @description How many claims point into it. */
            claimCount: number;
            /** @description The newest snapshot. */
            snapshot: components["schemas"]["SnapshotDto"];
            /** @description Places of claims, by where they start; they may overlap. */
            spans: components["schemas"]["SpanDto"][];
            /** @description Statements that the language engine found in it, as suggestions. */
            drafts: components["schemas"]["DocumentDraftsDto"];
        };
        NewDocumentDto: {
            /** @description Its words. They are kept as they are; claims point into them by position. */
            text: string;
            /** @description Its title. */
            title: string;
            /** @description BCP-47 tag of its language; left out, it is told from the script. */
            language?: string;
            /**
             * Format: uri
             * @description Where it was published. It is noted, not fetched.
             */
            url?: string;
            /** @description When it was published, ISO 8601. */
            publishedAt?: string;
            /**
             * Format: uuid
             * @description Id of the source that published it.
             */
            publisherId?: string;
        };
        NewDraftDecisionDto: {
            /**
             * @description `rejected` sets it aside, `suggested` takes that back.
             * @enum {string}
             */
            decision: "suggested" | "rejected";
            /** @description Why. */
            reason?: string;
        };
        NewEvidenceDto: {
            /**
             * Format: uuid
             * @description Id of a piece of evidence that is stored already; then only the fields of the link are taken.
             */
            evidenceId?: string;
            /** @description What it is, in its language. */
            title?: string;
            /**
             * Format: uri
             * @description Where it can be seen.
             */
            url?: string;
            /** @description `sha256` of an uploaded file, as `POST /files` answered; `fileName` goes with it. */
            fileSha256?: string;
            /** @description Name of the file. */
            fileName?: string;
            /**
             * @description `primary`: the origin itself; `secondary`: a report of it.
             * @enum {string}
             */
            tier?: "primary" | "secondary";
            /** @description Why a secondary source is used. */
            secondaryReason?: string;
            /** @description BCP-47 tag of its language. */
            language?: string;
            /**
             * Format: uuid
             * @description Id of the source that published it.
             */
            publisherId?: string;
            /** @description When it was published. */
            publishedAt?: string;
            /**
             * @description `reviewers_only`: outside the desk and in every export only that it exists is shown; `accessReason` says why.
             * @enum {string}
             */
            accessLevel?: "public" | "reviewers_only";
            /** @description Why it is withheld. Shown to everybody. */
            accessReason?: string;
            /**
             * Format: uuid
             * @description Id of the evidence that this one only passes on.
             */
            derivedFromId?: string;
            /**
             * @description What it says about this claim.
             * @enum {string}
             */
            stance: "supports" | "refutes" | "contextual";
            /** @description Words of it that bear on the claim. */
            quote?: string;
            /** @description What stands before these words, to tell apart places that repeat them. */
            quotePrefix?: string;
            /** @description What stands after them. */
            quoteSuffix?: string;
            /** @description Position of their first character in the captured text, in Unicode code points. */
            quoteStart?: number;
            /** @description Where in it: page, paragraph, time code. */
            locator?: string;
            /** @description Remark. */
            note?: string;
        };
        QuoteAnchorDto: {
            /**
             * @description `anchored`: there; `moved`: elsewhere than before; `ambiguous`: in several places; `orphaned`: nowhere.
             * @enum {string}
             */
            status: "anchored" | "moved" | "ambiguous" | "orphaned";
            /** @description Id of the capture that told so. */
            captureId: string;
            /** @description The words before it, as far as they are known. */
            prefix: string | null;
            /** @description The words after it, as far as they are known. */
            suffix: string | null;
            /** @description Code points from the start of the captured text, where it stands or stood last. */
            start: number | null;
            /** @description The code point after its last. */
            end: number | null;
        };
        EvidenceFileDto: {
            /** @description Its name. */
            name: string;
            /** @description What it is, by its bytes. */
            mediaType: string;
            /** @description Bytes. */
            size: number;
            /** @description SHA-256 of its bytes, in hexadecimal digits. */
            sha256: string;
        };
        EvidenceRefDto: {
            /** @description Id of the evidence; the same for every claim that uses it. */
            id: string;
            /** @description What it is, in its language; null where it is withheld. */
            title: string | null;
            /** @description BCP-47 tag of its language. */
            language: string;
            /**
             * @description Writing direction of that language.
             * @enum {string}
             */
            direction: "rtl" | "ltr";
            /** @description Whether it is kept to the desk, and the caller shown only that it exists, its tier, its stance and why. */
            isWithheld: boolean;
        };
        EvidenceDto: {
            /** @description Where it can be seen. */
            url: string | null;
            /** @description The uploaded file; `GET /evidence/{id}/file` sends it. */
            file: components["schemas"]["EvidenceFileDto"] | null;
            /**
             * @description `primary`: the origin itself; `secondary`: a report of it.
             * @enum {string}
             */
            tier: "primary" | "secondary";
            /** @description Why a secondary source is used. */
            secondaryReason: string | null;
            /** @description Who published it. */
            publisher: components["schemas"]["SourceRefDto"] | null;
            /** @description When it was published. */
            publishedAt: string | null;
            /**
             * @description `reviewers_only`: outside the desk and in every export only that it exists is shown, and why it is withheld.
             * @enum {string}
             */
            accessLevel: "public" | "reviewers_only";
            /** @description Why it is withheld. */
            accessReason: string | null;
            /** @description The evidence that this one only passes on, nearest first; empty for an origin. */
            derivedFrom: components["schemas"]["EvidenceRefDto"][];
            /** @description How often it was changed, counted from 1. */
            revision: number;
            /** @description When it was stored. */
            createdAt: string;
            /** @description Id of the evidence; the same for every claim that uses it. */
            id: string;
            /** @description What it is, in its language; null where it is withheld. */
            title: string | null;
            /** @description BCP-47 tag of its language. */
            language: string;
            /**
             * @description Writing direction of that language.
             * @enum {string}
             */
            direction: "rtl" | "ltr";
            /** @description Whether it is kept to the desk, and the caller shown only that it exists, its tier, its stance and why. */
            isWithheld: boolean;
        };
        EvidenceLinkDto: {
            /** @description Id of the link. */
            id: string;
            /**
             * @description What the evidence says about the claim.
             * @enum {string}
             */
            stance: "supports" | "refutes" | "contextual";
            /** @description Words of the evidence that bear on the claim. */
            quote: string | null;
            /** @description Where these words stand; null while there is no captured text to look in. */
            anchor: components["schemas"]["QuoteAnchorDto"] | null;
            /** @description Where in the evidence: page, paragraph, time code. */
            locator: string | null;
            /** @description Remark of who added it. */
            note: string | null;
            /** @description When it was added. */
            addedAt: string;
            /** @description Who added it. */
            addedBy: string;
            /** @description How often the link was changed, counted from 1. */
            revision: number;
            /** @description The evidence. */
            evidence: components["schemas"]["EvidenceDto"];
        };
        ChangedEvidenceLinkDto: {
            /** @description What stands before these words, to tell apart places that repeat them. */
            quotePrefix?: string;
            /** @description What stands after them. */
            quoteSuffix?: string;
            /** @description Position of their first character in the captured text, in Unicode code points. */
            quoteStart?: number;
            /**
             * @description What it says about this claim.
             * @enum {string}
             */
            stance?: "supports" | "refutes" | "contextual";
            /** @description Words of it that bear on the claim. */
            quote?: string | null;
            /** @description Where in it: page, paragraph, time code. */
            locator?: string | null;
            /** @description Remark. */
            note?: string | null;
        };
        EvidenceItemDto: {
            /** @description Where it can be seen. */
            url: string | null;
            /** @description The uploaded file; `GET /evidence/{id}/file` sends it. */
            file: components["schemas"]["EvidenceFileDto"] | null;
            /**
             * @description `primary`: the origin itself; `secondary`: a report of it.
             * @enum {string}
             */
            tier: "primary" | "secondary";
            /** @description Why a secondary source is used. */
            secondaryReason: string | null;
            /** @description Who published it. */
            publisher: components["schemas"]["SourceRefDto"] | null;
            /** @description When it was published. */
            publishedAt: string | null;
            /**
             * @description `reviewers_only`: outside the desk and in every export only that it exists is shown, and why it is withheld.
             * @enum {string}
             */
            accessLevel: "public" | "reviewers_only";
            /** @description Why it is withheld. */
            accessReason: string | null;
            /** @description The evidence that this one only passes on, nearest first; empty for an origin. */
            derivedFrom: components["schemas"]["EvidenceRefDto"][];
            /** @description How often it was changed, counted from 1. */
            revision: number;
            /** @description When it was stored. */
            createdAt: string;
            /** @description Id of the evidence; the same for every claim that uses it. */
            id: string;
            /** @description What it is, in its language; null where it is withheld. */
            title: string | null;
            /** @description BCP-47 tag of its language. */
            language: string;
            /**
             * @description Writing direction of that language.
             * @enum {string}
             */
            direction: "rtl" | "ltr";
            /** @description Whether it is kept to the desk, and the caller shown only that it exists, its tier, its stance and why. */
            isWithheld: boolean;
            /** @description How many claims use it. */
            claimCount: number;
        };
        EvidencePageDto: {
            /** @description The evidence, newest first. */
            items: components["schemas"]["EvidenceItemDto"][];
            /** @description `cursor` of the next page; null on the last. */
            nextCursor: string | null;
        };
        ClaimTextDto: {
            /** @description BCP-47 tag of the language. */
            language: string;
            /**
             * @description Writing direction of that language.
             * @enum {string}
             */
            direction: "rtl" | "ltr";
            /** @description The claim in that language. */
            text: string;
            /** @description Whether this is the language in which the claim was made. */
            isOriginal: boolean;
        };
        EvidenceClaimDto: {
            /** @description Id of the claim. */
            id: string;
            /** @description The claim in each language that it is held in, the original first. */
            texts: components["schemas"]["ClaimTextDto"][];
        };
        EvidenceUseDto: {
            /** @description Id of the link. */
            id: string;
            /**
             * @description What the evidence says about the claim.
             * @enum {string}
             */
            stance: "supports" | "refutes" | "contextual";
            /** @description Words of the evidence that bear on the claim. */
            quote: string | null;
            /** @description Where these words stand; null while there is no captured text to look in. */
            anchor: components["schemas"]["QuoteAnchorDto"] | null;
            /** @description Where in the evidence: page, paragraph, time code. */
            locator: string | null;
            /** @description Remark of who added it. */
            note: string | null;
            /** @description When it was added. */
            addedAt: string;
            /** @description Who added it. */
            addedBy: string;
            /** @description How often the link was changed, counted from 1. */
            revision: number;
            /** @description The claim. */
            claim: components["schemas"]["EvidenceClaimDto"];
        };
        EvidenceRecordDto: {
            /** @description Where it can be seen. */
            url: string | null;
            /** @description The uploaded file; `GET /evidence/{id}/file` sends it. */
            file: components["schemas"]["EvidenceFileDto"] | null;
            /**
             * @description `primary`: the origin itself; `secondary`: a report of it.
             * @enum {string}
             */
            tier: "primary" | "secondary";
            /** @description Why a secondary source is used. */
            secondaryReason: string | null;
            /** @description Who published it. */
            publisher: components["schemas"]["SourceRefDto"] | null;
            /** @description When it was published. */
            publishedAt: string | null;
            /**
             * @description `reviewers_only`: outside the desk and in every export only that it exists is shown, and why it is withheld.
             * @enum {string}
             */
            accessLevel: "public" | "reviewers_only";
            /** @description Why it is withheld. */
            accessReason: string | null;
            /** @description The evidence that this one only passes on, nearest first; empty for an origin. */
            derivedFrom: components["schemas"]["EvidenceRefDto"][];
            /** @description How often it was changed, counted from 1. */
            revision: number;
            /** @description When it was stored. */
            createdAt: string;
            /** @description Id of the evidence; the same for every claim that uses it. */
            id: string;
            /** @description What it is, in its language; null where it is withheld. */
            title: string | null;
            /** @description BCP-47 tag of its language. */
            language: string;
            /**
             * @description Writing direction of that language.
             * @enum {string}
             */
            direction: "rtl" | "ltr";
            /** @description Whether it is kept to the desk, and the caller shown only that it exists, its tier, its stance and why. */
            isWithheld: boolean;
            /** @description How many claims use it. */
            claimCount: number;
            /** @description The uses, newest first, at most 200. */
            links: components["schemas"]["EvidenceUseDto"][];
        };
        ChangedEvidenceDto: {
            /** @description What it is, in its language. */
            title?: string;
            /**
             * Format: uri
             * @description Where it can be seen. A new address is captured.
             */
            url?: string | null;
            /** @description `sha256` of an uploaded file, as `POST /files` answered; `fileName` goes with it. */
            fileSha256?: string | null;
            /** @description Name of the file. */
            fileName?: string | null;
            /**
             * @description `primary`: the origin itself; `secondary`: a report of it.
             * @enum {string}
             */
            tier?: "primary" | "secondary";
            /** @description Why a secondary source is used. */
            secondaryReason?: string | null;
            /** @description BCP-47 tag of its language. */
            language?: string;
            /**
             * Format: uuid
             * @description Id of the source that published it.
             */
            publisherId?: string | null;
            /** @description When it was published. */
            publishedAt?: string | null;
            /**
             * @description `reviewers_only`: outside the desk and in every export only that it exists is shown; `accessReason` says why.
             * @enum {string}
             */
            accessLevel?: "public" | "reviewers_only";
            /** @description Why it is withheld. Shown to everybody. */
            accessReason?: string | null;
            /**
             * Format: uuid
             * @description Id of the evidence that this one only passes on.
             */
            derivedFromId?: string | null;
        };
        RedirectDto: {
            /** @description What was asked for. */
            url: string;
            /** @description The status that sent on to the next. */
            status: number;
        };
        EarlierCaptureDto: {
            /** @description Id of the capture. */
            id: string;
            /** @description When it was finished. */
            at: string;
        };
        BytesDto: {
            /** @description SHA-256 of the bytes, in hexadecimal digits. */
            sha256: string;
            /** @description How many they are. */
            size: number;
        };
        CaptureDto: {
            /** @description Id of the capture. */
            id: string;
            /** @description Id of the evidence. */
            evidenceId: string;
            /** @description The address that was asked for. */
            requestedUrl: string;
            /** @description Who asked for the capture. */
            requestedBy: string;
            /** @description When it was asked for. */
            requestedAt: string;
            /** @description When it was finished; null while it waits. */
            finishedAt: string | null;
            /**
             * @description `ok`: seen; `changed`: seen, and it says something else than when it was last seen; `unreachable`: not seen, which says
             *     nothing about the page; `blocked`: kept from us, by the site or by our own rules; `gone`: the site says that it is no
             *     more. Null while it waits.
             * @enum {string|null}
             */
            outcome: "changed" | "ok" | "unreachable" | "blocked" | "gone" | null;
            /** @description How often it was tried by now. */
            attempts: number;
            /**
             * @description Why nothing was seen, as one of a few.
             * @enum {string|null}
             */
            reason: "fetching_off" | "url_invalid" | "scheme_refused" | "credentials_refused" | "port_refused" | "address_refused" | "name_unknown" | "lookup_failed" | "no_connection" | "tls_failed" | "timed_out" | "cut_off" | "answer_broken" | "headers_too_large" | "body_too_large" | "too_many_redirects" | "put_off" | "http_status" | "not_finished" | null;
            /** @description Why nothing was seen, or, while it waits, was not seen yet, in the words of whoever was asked; in English. */
            error: string | null;
            /** @description Where the redirects ended. */
            finalUrl: string | null;
            /** @description The address that the page calls its own. */
            canonicalUrl: string | null;
            /** @description The redirects on the way, in order. */
            redirects: components["schemas"]["RedirectDto"][];
            /** @description Status of the last answer. */
            httpStatus: number | null;
            /** @description Where the site said that the page is as it was: the capture for which it was sent, whose words and bytes these are. */
            notModifiedSince: components["schemas"]["EarlierCaptureDto"] | null;
            /** @description What the page says that it is. */
            mediaType: string | null;
            /** @description Title of the page. */
            title: string | null;
            /** @description BCP-47 tag of the language that the page says it is in. */
            language: string | null;
            /**
             * @description Writing direction of that language.
             * @enum {string|null}
             */
            direction: "rtl" | "ltr" | null;
            /** @description Whether there are words to read; the capture by itself holds them. */
            hasText: boolean;
            /** @description The page as it was sent; `GET /captures/{id}/body` downloads it. */
            body: components["schemas"]["BytesDto"] | null;
            /** @description All that was asked and answered, as a WARC file; `GET /captures/{id}/warc` downloads it. */
            warc: components["schemas"]["BytesDto"] | null;
        };
        CapturePageDto: {
            /** @description The captures, newest first. */
            items: components["schemas"]["CaptureDto"][];
            /** @description `cursor` of the next page; null on the last. */
            nextCursor: string | null;
            /** @description What the caller may do: `request_capture`. */
            actions: "request_capture"[];
        };
        CaptureDetailsDto: {
            /** @description Id of the capture. */
            id: string;
            /** @description Id of the evidence. */
            evidenceId: string;
            /** @description The address that was asked for. */
            requestedUrl: string;
            /** @description Who asked for the capture. */
            requestedBy: string;
            /** @description When it was asked for. */
            requestedAt: string;
            /** @description When it was finished; null while it waits. */
            finishedAt: string | null;
            /**
             * @description `ok`: seen; `changed`: seen, and it says something else than when it was last seen; `unreachable`: not seen, which says
             *     nothing about the page; `blocked`: kept from us, by the site or by our own rules; `gone`: the site says that it is no
             *     more. Null while it waits.
             * @enum {string|null}
             */
            outcome: "changed" | "ok" | "unreachable" | "blocked" | "gone" | null;
            /** @description How often it was tried by now. */
            attempts: number;
            /**
             * @description Why nothing was seen, as one of a few.
             * @enum {string|null}
             */
            reason: "fetching_off" | "url_invalid" | "scheme_refused" | "credentials_refused" | "port_refused" | "address_refused" | "name_unknown" | "lookup_failed" | "no_connection" | "tls_failed" | "timed_out" | "cut_off" | "answer_broken" | "headers_too_large" | "body_too_large" | "too_many_redirects" | "put_off" | "http_status" | "not_finished" | null;
            /** @description Why nothing was seen, or, while it waits, was not seen yet, in the words of whoever was asked; in English. */
            error: string | null;
            /** @description Where the redirects ended. */
            finalUrl: string | null;
            /** @description The address that the page calls its own. */
            canonicalUrl: string | null;
            /** @description The redirects on the way, in order. */
            redirects: components["schemas"]["RedirectDto"][];
            /** @description Status of the last answer. */
            httpStatus: number | null;
            /** @description Where the site said that the page is as it was: the capture for which it was sent, whose words and bytes these are. */
            notModifiedSince: components["schemas"]["EarlierCaptureDto"] | null;
            /** @description What the page says that it is. */
            mediaType: string | null;
            /** @description Title of the page. */
            title: string | null;
            /** @description BCP-47 tag of the language that the page says it is in. */
            language: string | null;
            /**
             * @description Writing direction of that language.
             * @enum {string|null}
             */
            direction: "rtl" | "ltr" | null;
            /** @description Whether there are words to read; the capture by itself holds them. */
            hasText: boolean;
            /** @description The page as it was sent; `GET /captures/{id}/body` downloads it. */
            body: components["schemas"]["BytesDto"] | null;
            /** @description All that was asked and answered, as a WARC file; `GET /captures/{id}/warc` downloads it. */
            warc: components["schemas"]["BytesDto"] | null;
            /** @description What a reader would read, without the page around it: one line for each block. Never HTML. */
            text: string | null;
            /**
             * @description Headers of the last answer, by their names in lower case; a list where one came more than once.
             * @example {
             *       "content-type": "text/html; charset=utf-8"
             *     }
             */
            headers: {
                [key: string]: unknown;
            } | null;
        };
        ScaleRatingDto: {
            /** @description The desk's label by language, in English and Arabic at least. */
            labels: {
                /** @description In the language en. */
                en: string;
                /** @description In the language ar. */
                ar: string;
            } & {
                [key: string]: string;
            };
            /** @description What it means, by language. */
            descriptions: {
                [key: string]: string;
            };
            /** @description Id of the rating. */
            id: string;
            /** @description Its name in programs. */
            key: string;
            /** @description Its value between the scale's worst and best; null when it has no place there. */
            value: number | null;
            /**
             * @description What other systems understand by it.
             * @enum {string}
             */
            normalised: "true" | "false" | "mixed" | "unverifiable";
            /** @description Its place in the list. */
            position: number;
            /**
             * @description Its colour, by name: each is legible on light and on dark.
             * @enum {string}
             */
            colour: "green" | "lime" | "amber" | "orange" | "red" | "purple" | "blue" | "grey";
            /**
             * @description Its sign, by name.
             * @enum {string}
             */
            icon: "minus" | "half" | "warning" | "check" | "check_partial" | "cross_partial" | "cross" | "question" | "clock" | "scissors" | "masks" | "scales";
        };
        RatingScaleDto: {
            /** @description Since when it stands. */
            createdAt: string;
            /** @description Whether it is the newest version of its scale. */
            isNewest: boolean;
            /** @description Whether claims are rated on it from now on. */
            isInUse: boolean;
            /** @description Its ratings in their order. */
            ratings: components["schemas"]["ScaleRatingDto"][];
            /** @description Id of that version of the scale. */
            id: string;
            /** @description Name of the scale, the same in all versions. */
            key: string;
            /** @description 1, 2, 3 … */
            version: number;
            /** @description What people call it. */
            titles: components["schemas"]["LocalisedTextDto"];
            /** @description Lowest value. */
            worst: number;
            /** @description Highest value. */
            best: number;
        };
        RatingScaleListDto: {
            /** @description The scales by key, the newest version of each first. */
            items: components["schemas"]["RatingScaleDto"][];
        };
        NewRatingDto: {
            /** @description The desk's label by language, in English and Arabic at least. */
            labels: {
                /** @description In the language en. */
                en: string;
                /** @description In the language ar. */
                ar: string;
            } & {
                [key: string]: string;
            };
            /** @description What it means, by language. */
            descriptions?: {
                [key: string]: string;
            };
            /** @description Its name in programs. */
            key: string;
            /** @description Its value between worst and best; null, for `unverifiable` alone, when it has no place there. */
            value: number | null;
            /**
             * @description What other systems understand by it.
             * @enum {string}
             */
            normalised: "true" | "false" | "mixed" | "unverifiable";
            /**
             * @description Its colour; left out: the usual one of what other systems understand by it.
             * @enum {string}
             */
            colour?: "green" | "lime" | "amber" | "orange" | "red" | "purple" | "blue" | "grey";
            /**
             * @description Its sign; left out: the usual one.
             * @enum {string}
             */
            icon?: "check" | "check_partial" | "half" | "cross_partial" | "cross" | "question" | "minus" | "warning" | "clock" | "scissors" | "masks" | "scales";
        };
        NewRatingScaleDto: {
            /** @description What people call it; left out: as the version before, or by its key. */
            titles?: {
                /** @description In the language en. */
                en: string;
                /** @description In the language ar. */
                ar: string;
            } & {
                [key: string]: string;
            };
            /** @description Name of the scale, the same in all versions. */
            key: string;
            /** @description Lowest value. */
            worst: number;
            /** @description Highest value. */
            best: number;
            /** @description Its ratings in their order. */
            ratings: components["schemas"]["NewRatingDto"][];
            /** @description The version that it supersedes; 0 for the first. Guards against defining over a colleague's. */
            expectedVersion: number;
        };
        RatingDto: {
            /** @description The desk's label by language, in English and Arabic at least. */
            labels: {
                /** @description In the language en. */
                en: string;
                /** @description In the language ar. */
                ar: string;
            } & {
                [key: string]: string;
            };
            /** @description Id of the rating. */
            id: string;
            /** @description Its name in programs. */
            key: string;
            /** @description Its value between the scale's worst and best; null when it has no place there. */
            value: number | null;
            /**
             * @description What other systems understand by it.
             * @enum {string}
             */
            normalised: "true" | "false" | "mixed" | "unverifiable";
            /** @description Its place in the list. */
            position: number;
            /**
             * @description Its colour, by name: each is legible on light and on dark.
             * @enum {string}
             */
            colour: "green" | "lime" | "amber" | "orange" | "red" | "purple" | "blue" | "grey";
            /**
             * @description Its sign, by name.
             * @enum {string}
             */
            icon: "minus" | "half" | "warning" | "check" | "check_partial" | "cross_partial" | "cross" | "question" | "clock" | "scissors" | "masks" | "scales";
        };
        ReviewerDto: {
            /** @description Id of the person, or of the program that has an account of its own. */
            id: string;
            /** @description The name as it was then. */
            name: string;
        };
        ScaleRefDto: {
            /** @description Id of that version of the scale. */
            id: string;
            /** @description Name of the scale, the same in all versions. */
            key: string;
            /** @description 1, 2, 3 … */
            version: number;
            /** @description What people call it. */
            titles: components["schemas"]["LocalisedTextDto"];
            /** @description Lowest value. */
            worst: number;
            /** @description Highest value. */
            best: number;
        };
        ReviewEvidenceDto: {
            /** @description Id of the link between the claim and the evidence. */
            linkId: string;
            /** @description Id of the evidence. */
            evidenceId: string;
            /**
             * @description What it says about the claim.
             * @enum {string}
             */
            stance: "supports" | "refutes" | "contextual";
            /** @description Whether it has been taken off the claim since. */
            isRemoved: boolean;
        };
        ReviewDto: {
            /** @description Id of the review. */
            id: string;
            /** @description Who filed it. */
            reviewer: components["schemas"]["ReviewerDto"];
            /** @description Whether the caller did. */
            isOwn: boolean;
            /** @description The conclusion. */
            rating: components["schemas"]["RatingDto"];
            /** @description The scale that it was given on. */
            scale: components["schemas"]["ScaleRefDto"];
            /**
             * @description How sure the reviewer is.
             * @enum {string}
             */
            confidence: "low" | "high" | "medium";
            /** @description The conclusion in words. */
            summary: string;
            /** @description How it was reached. */
            method: string | null;
            /** @description What it leaves open. */
            limitations: string | null;
            /** @description BCP-47 tag of the language of these words. */
            language: string;
            /**
             * @description Writing direction of that language.
             * @enum {string}
             */
            direction: "rtl" | "ltr";
            /** @description The evidence that it relies on, in the order in which it was added to the claim. */
            evidence: components["schemas"]["ReviewEvidenceDto"][];
            /** @description Whether the reviewer said to have no interest in the claim. */
            declaresNoInterest: boolean;
            /** @description Whether the reviewer has declared an interest in the claim since, and not withdrawn it. */
            hasInterestNow: boolean;
            /** @description When it was filed. */
            filedAt: string;
        };
        AdjudicationDto: {
            /** @description Id of the adjudication. */
            id: string;
            /** @description Who decided. */
            adjudicator: components["schemas"]["ReviewerDto"];
            /** @description The rating that holds. */
            rating: components["schemas"]["RatingDto"];
            /** @description The scale that it was given on. */
            scale: components["schemas"]["ScaleRefDto"];
            /** @description Why. */
            reason: string;
            /** @description BCP-47 tag of the language of the reason. */
            language: string;
            /**
             * @description Writing direction of that language.
             * @enum {string}
             */
            direction: "rtl" | "ltr";
            /** @description When it was decided. */
            filedAt: string;
        };
        RoundDto: {
            /** @description 1, 2, 3 … per claim. */
            round: number;
            /** @description How many reviews unseal it. */
            quorum: number;
            /** @description How many have been filed. */
            filed: number;
            /** @description When the first review was filed. */
            openedAt: string;
            /** @description When the quorum was reached; null while it is sealed. */
            unsealedAt: string | null;
            /**
             * @description Whether the ratings agree; null while it is sealed.
             * @enum {string|null}
             */
            agreement: "differ" | "agree" | null;
            /** @description The rating that it came to: that of all reviews, or the adjudicator's; null while there is none. */
            settledRating: components["schemas"]["RatingDto"] | null;
            /** @description The reviews, in the order in which they were filed: all of them, but of a sealed round only the caller's own. */
            reviews: components["schemas"]["ReviewDto"][];
            /** @description What a third person decided. */
            adjudication: components["schemas"]["AdjudicationDto"] | null;
        };
        NextReviewActionDto: {
            /**
             * @description The work that is to be done.
             * @enum {string}
             */
            action: "adjudicate" | "file_review";
            /**
             * @description Why the caller may not do it; null: may.
             * @enum {string|null}
             */
            hindrance: "not_allowed" | "review_filed" | "interest_declared" | "interest_withdrawn" | null;
        };
        ScaleChoicesDto: {
            /** @description Id of that version of the scale. */
            id: string;
            /** @description Name of the scale, the same in all versions. */
            key: string;
            /** @description 1, 2, 3 … */
            version: number;
            /** @description What people call it. */
            titles: components["schemas"]["LocalisedTextDto"];
            /** @description Lowest value. */
            worst: number;
            /** @description Highest value. */
            best: number;
            /** @description Its ratings in their order. */
            ratings: components["schemas"]["RatingDto"][];
        };
        InterestDto: {
            /** @description Id of the declaration. */
            id: string;
            /** @description The source; null for an interest in one claim. */
            source: components["schemas"]["SourceRefDto"] | null;
            /** @description Id of the claim; null for an interest in a source. */
            claimId: string | null;
            /** @description Whether the source is the caller. */
            isSelf: boolean;
            /** @description What the interest is. */
            note: string | null;
            /** @description When it was declared. */
            declaredAt: string;
        };
        ClaimReviewsDto: {
            /** @description Rounds of reviews, newest first. */
            rounds: components["schemas"]["RoundDto"][];
            /** @description What is to be done next; null when the claim waits for no review and no adjudication. */
            next: components["schemas"]["NextReviewActionDto"] | null;
            /** @description How many reviews the round needs that the next review belongs to. */
            quorum: number;
            /** @description The scale that the next review or adjudication is given on. */
            scale: components["schemas"]["ScaleChoicesDto"];
            /** @description Interests of the caller that bear on the claim. */
            interests: components["schemas"]["InterestDto"][];
        };
        NewReviewDto: {
            /**
             * Format: uuid
             * @description Id of the rating, from `scale` of GET /api/v1/claims/:id/reviews.
             */
            ratingId: string;
            /**
             * @description How sure you are.
             * @enum {string}
             */
            confidence: "low" | "medium" | "high";
            /** @description The conclusion in words. */
            summary: string;
            /** @description How it was reached. */
            method?: string;
            /** @description What it leaves open. */
            limitations?: string;
            /** @description BCP-47 tag of the language of these words. */
            language: string;
            /** @description Ids of the links to the evidence that the review relies on. */
            evidenceLinkIds?: string[];
            /** @description Whether you say that you have no interest in the claim. A verdict may need it. */
            declaresNoInterest?: boolean;
        };
        NewAdjudicationDto: {
            /**
             * Format: uuid
             * @description Id of the rating that holds, from `scale` of GET /api/v1/claims/:id/reviews. It need not be a reviewer's.
             */
            ratingId: string;
            /** @description Why it holds. */
            reason: string;
            /** @description BCP-47 tag of the language of the reason. */
            language: string;
        };
        InterestListDto: {
            /** @description The interests, oldest first. */
            items: components["schemas"]["InterestDto"][];
        };
        NewInterestDto: {
            /**
             * Format: uuid
             * @description Id of the source. It bears on every claim that the source makes or relays.
             */
            sourceId?: string;
            /**
             * Format: uuid
             * @description Id of the claim.
             */
            claimId?: string;
            /** @description Whether you are that source. */
            isSelf?: boolean;
            /** @description What the interest is. */
            note?: string;
            /**
             * Format: uuid
             * @description Id of the claim about which an interest in a source was drafted: that draft of the caller's goes with the declaration.
             */
            draftClaimId?: string;
        };
        AgreementScaleDto: {
            /** @description Key, the same in all versions. */
            key: string;
            /** @description What people call its newest version. */
            titles: components["schemas"]["LocalisedTextDto"];
        };
        OverallAgreementDto: {
            /** @description Krippendorff's alpha: 1 for agreement throughout, 0 for what chance would bring about; null for `reason`. */
            alpha: number | null;
            /** @description Rounds that at least two people rated. */
            units: number;
            /** @description Ratings in these rounds. */
            ratings: number;
            /**
             * @description Why there is no alpha. `too_few_units`: too few rounds to tell anything; `no_variation`: everybody always chose one and
             *     the same rating, so that nobody can tell agreement from habit.
             * @enum {string|null}
             */
            reason: "too_few_units" | "no_variation" | null;
        };
        PairedReviewerDto: {
            /** @description Id of the person, or of the program that has an account of its own. */
            id: string;
            /** @description Their name now. */
            name: string;
        };
        PairAgreementDto: {
            /** @description The two, by name. */
            reviewers: components["schemas"]["PairedReviewerDto"][];
            /** @description Rounds that both rated. */
            units: number;
            /** @description Share of these rounds, between 0 and 1, in which both gave the same rating. */
            agreement: number;
            /** @description Cohen's kappa: 1 for agreement throughout, 0 for what chance would bring about; null for `reason`. */
            kappa: number | null;
            /**
             * @description Why there is no kappa, as in `overall`.
             * @enum {string|null}
             */
            reason: "too_few_units" | "no_variation" | null;
        };
        AgreementDto: {
            /** @description Key of the scale whose ratings are counted. */
            scale: string;
            /** @description All scales on which a round was rated whose seal is open, and the one in use, by key. */
            scales: components["schemas"]["AgreementScaleDto"][];
            /** @description How many rounds a coefficient takes: with fewer there is none, but `too_few_units`. */
            fewestUnits: number;
            /** @description Everybody together. */
            overall: components["schemas"]["OverallAgreementDto"];
            /** @description Each two who rated a round together, by name: the first of two, then the second. No order of merit. */
            pairs: components["schemas"]["PairAgreementDto"][];
            /** @description How many rounds, the oldest ones, were not counted because there are too many; ask for less time. */
            roundsLeftOut: number;
            /** @description How many pairs, the last ones by name, are not told because there are too many; ask for less time. */
            pairsLeftOut: number;
        };
        ReplyTextDto: {
            /** @description The words. */
            text: string;
            /** @description BCP-47 tag of their language. */
            language: string;
            /**
             * @description Writing direction of that language.
             * @enum {string}
             */
            direction: "rtl" | "ltr";
        };
        ReplyDto: {
            /** @description Id of the request. */
            id: string;
            /** @description Whom the desk asked. */
            source: components["schemas"]["SourceRefDto"];
            /**
             * @description How.
             * @enum {string}
             */
            channel: "other" | "email" | "message" | "phone" | "letter" | "in_person";
            /** @description The address or number, or who took the call. */
            contact: string | null;
            /** @description What was put to them. */
            question: components["schemas"]["ReplyTextDto"];
            /** @description When they were asked. */
            askedAt: string;
            /** @description Name of whoever recorded the request. */
            askedBy: string;
            /** @description By when an answer was wanted; null: none was set. */
            deadline: string | null;
            /**
             * @description What it came to; `overdue`: the deadline has passed, and nobody has recorded what came.
             * @enum {string}
             */
            state: "answered" | "declined" | "no_answer" | "not_reached" | "pending" | "overdue";
            /** @description What they said; null unless they spoke. */
            answer: components["schemas"]["ReplyTextDto"] | null;
            /** @description When they said it. */
            answeredAt: string | null;
            /** @description When the outcome was recorded; null while it is pending. */
            recordedAt: string | null;
            /** @description Who recorded it. */
            recordedBy: string | null;
            /** @description Counts the changes; its ETag names it. */
            revision: number;
            /** @description What the caller may do with it now. */
            actions: "record"[];
            /** @description What can be recorded as having come of it: `no_answer` only once the deadline has passed. */
            outcomes: ("answered" | "declined" | "no_answer" | "not_reached")[];
        };
        ReplyListDto: {
            /** @description The requests, in the order in which they were made. */
            items: components["schemas"]["ReplyDto"][];
        };
        NewReplyRequestDto: {
            /**
             * Format: uuid
             * @description Id of the source that was asked.
             */
            sourceId: string;
            /**
             * @description How it was asked.
             * @enum {string}
             */
            channel: "email" | "phone" | "letter" | "message" | "in_person" | "other";
            /** @description The address or number, or who took the call. */
            contact?: string;
            /** @description What was put to it, in the words that were used. */
            question: string;
            /** @description BCP-47 tag of the question's language. */
            language: string;
            /** @description When it was asked; left out: now. */
            askedAt?: string;
            /** @description By when an answer is wanted. */
            deadline?: string;
        };
        ReplyChangesDto: {
            /** @description The address or number, or who took the call. */
            contact?: string | null;
            /** @description By when an answer is wanted. */
            deadline?: string | null;
            /**
             * @description `answered`, with `answer` and its language; `declined` to comment, perhaps in words; `no_answer`, once the deadline
             *     has passed; `not_reached`; null: still pending, what was recorded was wrong.
             * @enum {string|null}
             */
            outcome?: "answered" | "declined" | "no_answer" | "not_reached" | null;
            /** @description What they said, in their words. */
            answer?: string | null;
            /** @description BCP-47 tag of the answer's language. */
            answerLanguage?: string | null;
            /** @description When they said it; left out with the outcome `answered`: now. */
            answeredAt?: string | null;
        };
        SupersededVerdictDto: {
            /** @description What it concluded; null for a retraction. */
            rating: components["schemas"]["RatingDto"] | null;
            /** @description The conclusion in words; null for a retraction. */
            summary: string | null;
            /** @description BCP-47 tag of the language of these words. */
            language: string;
            /**
             * @description Writing direction of that language.
             * @enum {string}
             */
            direction: "rtl" | "ltr";
            /** @description Id of the verdict. */
            id: string;
            /** @description 1, 2, 3 … per claim. */
            version: number;
            /**
             * @description `publication`: the first, or the first after a retraction. `update`: new facts. `correction`: the version before was
             *     wrong. `retraction`: it no longer stands.
             * @enum {string}
             */
            kind: "update" | "correction" | "retraction" | "publication";
            /** @description When it was published. */
            publishedAt: string;
        };
        VerdictRefDto: {
            /** @description Id of the verdict. */
            id: string;
            /** @description 1, 2, 3 … per claim. */
            version: number;
            /**
             * @description `publication`: the first, or the first after a retraction. `update`: new facts. `correction`: the version before was
             *     wrong. `retraction`: it no longer stands.
             * @enum {string}
             */
            kind: "update" | "correction" | "retraction" | "publication";
            /** @description When it was published. */
            publishedAt: string;
        };
        UnderRecheckDto: {
            /** @description Id of the recheck. */
            recheckId: string;
            /** @description Since when. */
            since: string;
        };
        VerdictDto: {
            /** @description Id of the claim that it is about. */
            claimId: string;
            /** @description The scale that it was given on; null for a retraction. */
            scale: components["schemas"]["ScaleRefDto"] | null;
            /** @description The conclusion in words; null for a retraction. */
            summary: string | null;
            /** @description How it was reached. */
            method: string | null;
            /** @description What it leaves open. */
            limitations: string | null;
            /** @description Of a correction or retraction: what was wrong with the version before. */
            whatWasWrong: string | null;
            /** @description What is different from the version before. */
            whatChanged: string | null;
            /** @description Stances for which evidence was looked for and none was found. */
            noneFound: ("supports" | "refutes")[];
            /** @description Why nobody was asked for a reply. */
            noReplyReason: string | null;
            /** @description Rules of the publish gate that it did not satisfy, and that the desk did not demand then. */
            unmetRules: ("quorum_reached" | "ratings_settled" | "conflicts_declared" | "evidence_as_reviewed" | "independent_evidence" | "primary_or_reason" | "both_sides_or_none_found" | "captures_finished" | "method_stated" | "reply_asked_or_reason")[];
            /** @description BCP-47 tag of the language of these words. */
            language: string;
            /**
             * @description Writing direction of that language.
             * @enum {string}
             */
            direction: "rtl" | "ltr";
            /** @description The state of knowledge that it speaks of. */
            asOf: string;
            /** @description The version that it took the place of, as that one was. */
            supersedes: components["schemas"]["SupersededVerdictDto"] | null;
            /** @description The version that took its place. */
            supersededBy: components["schemas"]["VerdictRefDto"] | null;
            /** @description Whether it is the claim's newest version. What a retraction that is says is that nothing stands. */
            isCurrent: boolean;
            /** @description The conclusion; null for a retraction. */
            rating: components["schemas"]["RatingDto"] | null;
            /** @description The day by which somebody has to look again. */
            reviewBy: string | null;
            /** @description Whether that day has passed. */
            isStale: boolean;
            /** @description That the desk is looking at it again, until somebody decides that it stands or another version is published. */
            underRecheck: components["schemas"]["UnderRecheckDto"] | null;
            /** @description When it was last found still to hold: nothing had changed, or somebody decided that it stands. */
            lastCheckedAt: string | null;
            /** @description Id of the verdict. */
            id: string;
            /** @description 1, 2, 3 … per claim. */
            version: number;
            /**
             * @description `publication`: the first, or the first after a retraction. `update`: new facts. `correction`: the version before was
             *     wrong. `retraction`: it no longer stands.
             * @enum {string}
             */
            kind: "update" | "correction" | "retraction" | "publication";
            /** @description When it was published. */
            publishedAt: string;
        };
        VerdictPageDto: {
            /** @description The verdicts, oldest publication first. */
            items: components["schemas"]["VerdictDto"][];
            /** @description `cursor` of the next page; null on the last. */
            nextCursor: string | null;
        };
        CorrectionDto: {
            /** @description What was wrong with the version before. */
            whatWasWrong: string;
            /** @description What is different now. */
            whatChanged: string;
            /**
             * Format: uuid
             * @description Id of the rating: the one that the reviews came to.
             */
            ratingId: string;
            /** @description The conclusion in words. */
            summary: string;
            /** @description How it was reached. The publish gate may demand it. */
            method?: string;
            /** @description What it leaves open. */
            limitations?: string;
            /** @description BCP-47 tag of the language of these words. */
            language: string;
            /** @description The state of knowledge that it speaks of; left out: now. */
            asOf?: string;
            /** @description The day by which somebody has to look again. A recheck runs then by itself. */
            reviewBy?: string;
            /** @description Stances for which evidence was looked for and none was found. */
            noneFound?: ("supports" | "refutes")[];
            /** @description Why nobody was asked for a reply. */
            noReplyReason?: string;
        };
        RetractionDto: {
            /** @description What is wrong with it. */
            whatWasWrong: string;
            /** @description BCP-47 tag of the language of the reason. */
            language: string;
        };
        VerdictListDto: {
            /** @description The versions, newest first. */
            items: components["schemas"]["VerdictDto"][];
        };
        NewVerdictDto: {
            /** @description Of an update: what is new. */
            whatChanged?: string;
            /** @description Version of the verdict that this one supersedes; 0 for the first. Guards against publishing over a colleague's. */
            expectedVersion: number;
            /**
             * Format: uuid
             * @description Id of the rating: the one that the reviews came to.
             */
            ratingId: string;
            /** @description The conclusion in words. */
            summary: string;
            /** @description How it was reached. The publish gate may demand it. */
            method?: string;
            /** @description What it leaves open. */
            limitations?: string;
            /** @description BCP-47 tag of the language of these words. */
            language: string;
            /** @description The state of knowledge that it speaks of; left out: now. */
            asOf?: string;
            /** @description The day by which somebody has to look again. A recheck runs then by itself. */
            reviewBy?: string;
            /** @description Stances for which evidence was looked for and none was found. */
            noneFound?: ("supports" | "refutes")[];
            /** @description Why nobody was asked for a reply. */
            noReplyReason?: string;
        };
        VerdictCheckDto: {
            /**
             * Format: uuid
             * @description Id of the rating: the one that the reviews came to.
             */
            ratingId?: string;
            /** @description The conclusion in words. */
            summary?: string;
            /** @description How it was reached. The publish gate may demand it. */
            method?: string;
            /** @description What it leaves open. */
            limitations?: string;
            /** @description BCP-47 tag of the language of these words. */
            language?: string;
            /** @description The state of knowledge that it speaks of; left out: now. */
            asOf?: string;
            /** @description The day by which somebody has to look again. A recheck runs then by itself. */
            reviewBy?: string;
            /** @description Stances for which evidence was looked for and none was found. */
            noneFound?: ("supports" | "refutes")[];
            /** @description Why nobody was asked for a reply. */
            noReplyReason?: string;
            /** @description Of an update: what is new. */
            whatChanged?: string;
            /** @description Version of the verdict that this one supersedes; 0 for the first. Guards against publishing over a colleague's. */
            expectedVersion?: number;
        };
        GateRuleDto: {
            /**
             * @description Name of the rule, stable across versions.
             * @enum {string}
             */
            code: "quorum_reached" | "ratings_settled" | "conflicts_declared" | "evidence_as_reviewed" | "independent_evidence" | "primary_or_reason" | "both_sides_or_none_found" | "captures_finished" | "method_stated" | "reply_asked_or_reason";
            /** @description What it demands. */
            title: components["schemas"]["LocalisedTextDto"];
            /** @description Whether this desk demands it: whether it holds up a verdict that does not satisfy it. */
            isRequired: boolean;
            /** @description Whether the verdict satisfies it. */
            isMet: boolean;
            /** @description How many there are: reviews, origins, pages that are still being captured; null where the rule counts nothing. */
            have: number | null;
            /** @description How many it takes. */
            need: number | null;
            /** @description Who or what is missing, by name: reviewers, stances, or evidence that was removed or changed since the reviews. */
            missing: string[];
        };
        GateDto: {
            /** @description Whether it would be published. */
            isOpen: boolean;
            /** @description Every rule, met or not, in the order of the work. */
            rules: components["schemas"]["GateRuleDto"][];
            /** @description The rating that the reviews came to; null while there is none. */
            settledRating: components["schemas"]["RatingDto"] | null;
            /** @description The scale that the verdict is given on. */
            scale: components["schemas"]["RatingScaleDto"];
            /** @description Version of the claim's newest verdict, which the next supersedes; 0: none. */
            newestVersion: number;
        };
        NoteDto: {
            /** @description The words. */
            text: string;
            /** @description BCP-47 tag of their language. */
            language: string;
            /**
             * @description Writing direction of that language.
             * @enum {string}
             */
            direction: "rtl" | "ltr";
        };
        DecisionDto: {
            /** @description Who decided. */
            by: string;
            /** @description When. */
            at: string;
            /** @description Why. */
            reason: string | null;
        };
        WithdrawalDto: {
            /** @description When it did. */
            withdrawnAt: string;
            /** @description What it said then. */
            note: string;
            /** @description BCP-47 tag of the note's language. */
            language: string;
            /**
             * @description Writing direction of that language.
             * @enum {string}
             */
            direction: "rtl" | "ltr";
            /** @description Where it can be read. */
            url: string | null;
            /** @description Who recorded it. */
            recordedBy: string;
            /** @description When it was recorded. */
            recordedAt: string;
        };
        AttributionDto: {
            /** @description Id of the attribution. */
            id: string;
            /** @description Place in the chain; 0 is who says it. */
            position: number;
            /** @description Who. */
            source: components["schemas"]["SourceRefDto"];
            /**
             * @description What the source does with the claim.
             * @enum {string}
             */
            role: "claimant" | "speaks_for" | "relayed_by" | "published_by";
            /**
             * @description How the text reports it.
             * @enum {string}
             */
            kind: "direct_quote" | "paraphrase" | "unnamed" | "document";
            /** @description The word with which the text reports it. */
            reportingVerb: string | null;
            /** @description That the source took back what it said, or corrected it; null as far as is known it did not. */
            withdrawal: components["schemas"]["WithdrawalDto"] | null;
        };
        QuotationDto: {
            /** @description Id of the document. */
            documentId: string;
            /** @description Its title. */
            documentTitle: string;
            /** @description Id of the snapshot that holds these words. */
            snapshotId: string;
            /** @description BCP-47 tag of the document's language. */
            language: string;
            /**
             * @description Writing direction of that language.
             * @enum {string}
             */
            direction: "rtl" | "ltr";
            /** @description The paragraph up to the quotation; of a long one its last 600 characters, after an ellipsis. */
            before: string;
            /** @description The quoted words. */
            exact: string;
            /** @description The rest of the paragraph; of a long one its next 600 characters and an ellipsis. */
            after: string;
            /** @description First character of `exact` in the snapshot, in Unicode code points. */
            start: number;
            /** @description The character after the last, in code points. */
            end: number;
            /**
             * @description Whether the quotation is still where it was found.
             * @enum {string}
             */
            anchorStatus: "anchored" | "moved" | "ambiguous" | "orphaned";
        };
        EvidenceCountDto: {
            /** @description Pieces that support the claim. */
            supports: number;
            /** @description Pieces that refute it. */
            refutes: number;
            /** @description Pieces that give context. */
            contextual: number;
            /** @description All of them. */
            total: number;
            /** @description Independent origins: pieces that derive from the same one count once, whether that one is linked itself or not. */
            origins: number;
        };
        VerdictSummaryDto: {
            /** @description Id of the verdict. */
            id: string;
            /** @description 1, 2, 3 … per claim. */
            version: number;
            /**
             * @description `publication`: the first, or the first after a retraction. `update`: new facts. `correction`: the version before was
             *     wrong. `retraction`: it no longer stands.
             * @enum {string}
             */
            kind: "update" | "correction" | "retraction" | "publication";
            /** @description When it was published. */
            publishedAt: string;
            /** @description The conclusion; null for a retraction. */
            rating: components["schemas"]["RatingDto"] | null;
            /** @description The day by which somebody has to look again. */
            reviewBy: string | null;
            /** @description Whether that day has passed. */
            isStale: boolean;
            /** @description That the desk is looking at it again, until somebody decides that it stands or another version is published. */
            underRecheck: components["schemas"]["UnderRecheckDto"] | null;
            /** @description When it was last found still to hold: nothing had changed, or somebody decided that it stands. */
            lastCheckedAt: string | null;
        };
        ContradictionSideDto: {
            /** @description Id of the claim. */
            claimId: string;
            /** @description The claim in each language that it is held in, the original first. */
            texts: components["schemas"]["ClaimTextDto"][];
            /** @description The day of what it speaks of. */
            eventDate: string | null;
            /** @description Who said it and through whom it reached the reader, in order. */
            attributions: components["schemas"]["AttributionDto"][];
            /** @description Its first place in an article; null when it stands in none. */
            quotation: components["schemas"]["QuotationDto"] | null;
            /** @description How many pieces of evidence take each stance. */
            evidenceCount: components["schemas"]["EvidenceCountDto"];
            /** @description The newest version of its verdict, which may be a retraction. */
            verdict: components["schemas"]["VerdictSummaryDto"] | null;
        };
        ContradictionDto: {
            /** @description Id of the contradiction. */
            id: string;
            /**
             * @description `suggested` until a person decides.
             * @enum {string}
             */
            status: "suggested" | "confirmed" | "rejected";
            /**
             * @description How a confirmed contradiction was resolved.
             * @enum {string}
             */
            resolution: "open" | "one_side_supported" | "both_unsupported" | "different_scope";
            /** @description The rule that found it, or `person`. */
            basis: string;
            /** @description How firmly the rule speaks, from 0 to 1: an order among suggestions, no probability. Null for a person's. */
            score: number | null;
            /** @description Why both cannot hold. Words that it quotes may stand in Unicode isolates (U+2068 to U+2069), which show nothing. */
            explanation: components["schemas"]["LocalisedTextDto"];
            /** @description What the person who suggested it wrote. */
            note: components["schemas"]["NoteDto"] | null;
            /**
             * @description Who suggested it.
             * @enum {string}
             */
            suggestedBy: "person" | "engine";
            /** @description When it was suggested. */
            suggestedAt: string;
            /** @description What a person decided; null while it is only a suggestion. */
            decision: components["schemas"]["DecisionDto"] | null;
            /**
             * @description Whether it was rejected, and the words or dates of a side have changed since: the rejection was about other words. Such a
             *     pair can be suggested again.
             */
            isReworded: boolean;
            /** @description Its last rejection, where it has been suggested again since: that was about other words or dates. */
            earlierRejection: components["schemas"]["DecisionDto"] | null;
            /** @description Who said of both claims that they say the same, when and why; null where nobody has. One of the two cannot be right. */
            calledSame: components["schemas"]["DecisionDto"] | null;
            /** @description Counts the changes of it, and of the words and dates of both sides. Part of the ETag of the contradiction. */
            revision: number;
            /** @description The two sides, in the order in which they were entered. The order says nothing about which is right. */
            sides: components["schemas"]["ContradictionSideDto"][];
            /** @description What the caller may do with it now. */
            actions: "decide"[];
        };
        ContradictionPageDto: {
            /** @description The contradictions, oldest suggestion first. */
            items: components["schemas"]["ContradictionDto"][];
            /** @description `cursor` of the next page; null on the last. */
            nextCursor: string | null;
        };
        NewContradictionDto: {
            /**
             * Format: uuid
             * @description Id of one claim.
             */
            claimAId: string;
            /**
             * Format: uuid
             * @description Id of the other.
             */
            claimBId: string;
            /** @description Why both cannot hold. */
            note: string;
            /** @description BCP-47 tag of the language of the note. */
            noteLanguage: string;
        };
        NewDecisionDto: {
            /**
             * @description Whether the two claims really cannot both hold.
             * @enum {string}
             */
            status: "confirmed" | "rejected";
            /**
             * @description How it is resolved; left out: `open`.
             * @enum {string}
             */
            resolution?: "open" | "one_side_supported" | "both_unsupported" | "different_scope";
            /** @description Why. */
            reason: string;
            /**
             * @description The status that the decider saw. Guards against deciding over a colleague's decision; left out: no guard.
             * @enum {string}
             */
            expectedStatus?: "suggested" | "confirmed" | "rejected";
        };
        NewRecheckDto: {
            /** @description Why. */
            reason?: string;
        };
        LookDto: {
            /** @description Id of the capture. */
            captureId: string;
            /** @description When it was finished; null while it is under way. */
            finishedAt: string | null;
            /**
             * @description What it came to.
             * @enum {string|null}
             */
            outcome: "changed" | "ok" | "unreachable" | "blocked" | "gone" | null;
        };
        DiffPartDto: {
            /**
             * @description Whether they stood, came or went.
             * @enum {string}
             */
            kind: "same" | "added" | "removed";
            /** @description The words, as they are written. */
            text: string;
        };
        DiffHunkDto: {
            /** @description What stands there, with some words around it, in order. */
            parts: components["schemas"]["DiffPartDto"][];
        };
        WordDiffDto: {
            /** @description Words that came. */
            added: number;
            /** @description Words that went. */
            removed: number;
            /** @description The places in which they differ, in order. */
            hunks: components["schemas"]["DiffHunkDto"][];
            /** @description Whether not everything was compared, or not every place is shown: the text is long, or other all over. */
            isCut: boolean;
        };
        ReplacedNumberDto: {
            /** @description What it was. */
            before: number | null;
            /** @description What it is. */
            after: number | null;
        };
        ReplacedTextDto: {
            /** @description What it was. */
            before: string | null;
            /** @description What it is. */
            after: string | null;
        };
        QuoteChangeDto: {
            /** @description Id of the link between the claim and the evidence. */
            linkId: string;
            /** @description The words; null where the link has none any more. */
            quote: string | null;
            /**
             * @description `moved`: it stands elsewhere; `ambiguous`: in more than one place; `orphaned`: nowhere.
             * @enum {string}
             */
            change: "moved" | "ambiguous" | "orphaned";
        };
        ComparedPageDto: {
            /** @description The piece of evidence. */
            evidence: components["schemas"]["EvidenceRefDto"];
            /** @description Its address. */
            url: string | null;
            /** @description The look that the verdict relies on; null where the page had not been seen. */
            before: components["schemas"]["LookDto"] | null;
            /** @description The new look. */
            after: components["schemas"]["LookDto"] | null;
            /**
             * @description What the comparison came to; null until it is made. `first_look`: there was nothing to compare it with.
             * @enum {string|null}
             */
            status: "changed" | "unchanged" | "unreachable" | "blocked" | "gone" | "first_look" | null;
            /** @description How its words differ; null where they do not, or cannot be compared. */
            text: components["schemas"]["WordDiffDto"] | null;
            /** @description Whether its bytes are others, of a page whose words cannot be compared. */
            areBytesOthers: boolean;
            /** @description The HTTP status, where it is another. */
            httpStatus: components["schemas"]["ReplacedNumberDto"] | null;
            /** @description Where its redirects end, where that is another address. */
            finalUrl: components["schemas"]["ReplacedTextDto"] | null;
            /** @description Its title, where it is another. */
            title: components["schemas"]["ReplacedTextDto"] | null;
            /** @description The quotations of the claim of which something has become. */
            quotes: components["schemas"]["QuoteChangeDto"][];
        };
        RecheckTriggerDto: {
            /**
             * @description What it was.
             * @enum {string}
             */
            trigger: "source_merged" | "evidence_gone" | "evidence_unreachable" | "manual" | "api" | "webhook" | "review_date" | "policy" | "evidence_changed" | "contradiction_confirmed" | "opposing_verdict" | "attribution_withdrawn" | "rating_scale_changed";
            /** @description The same in words. */
            message: components["schemas"]["LocalisedTextDto"];
            /** @description Why, in the words of who asked for it. */
            reason: string | null;
            /** @description Who asked for it. */
            requestedBy: string;
            /** @description When. */
            requestedAt: string;
            /** @description The piece of evidence that it is about. */
            evidence: components["schemas"]["EvidenceRefDto"] | null;
            /** @description Id of the claim on the other side, where it is about a contradiction. */
            otherClaimId: string | null;
        };
        WordCountDto: {
            /** @description Words that came. */
            added: number;
            /** @description Words that went. */
            removed: number;
        };
        FindingDto: {
            /**
             * @description Name of the reason.
             * @enum {string}
             */
            code: "no_verdict" | "review_date_passed" | "new_contradictions" | "matching_claims" | "evidence_added" | "evidence_removed" | "opposing_verdicts" | "sources_merged" | "attributions_withdrawn" | "scale_outdated" | "evidence_reassessed" | "evidence_replaced" | "evidence_text_changed" | "evidence_bytes_changed" | "evidence_retitled" | "evidence_redirected" | "quotes_moved" | "quotes_ambiguous" | "quotes_orphaned" | "evidence_gone" | "evidence_blocked" | "evidence_unreachable";
            /** @description How many things it is about, where it is about a number of them. */
            count: number | null;
            /** @description How many words of a text came and went. */
            words: components["schemas"]["WordCountDto"] | null;
            /** @description The piece of evidence that it is about. */
            evidence: components["schemas"]["EvidenceRefDto"] | null;
            /** @description The reason in words. */
            message: components["schemas"]["LocalisedTextDto"];
        };
        RecheckDecisionDto: {
            /**
             * @description `verdict_stands` and `reopen` are a person's. `superseded`: a later recheck or verdict took its place. `repeated`: it
             *     found what another has found on which nobody has decided yet.
             * @enum {string}
             */
            decision: "reopen" | "repeated" | "verdict_stands" | "superseded";
            /** @description Who decided. */
            by: string;
            /** @description When. */
            at: string;
            /** @description Why, in the words of who decided. */
            note: string | null;
        };
        RecheckDetailsDto: {
            /** @description The pages that it looked at, with how each differs from the snapshot that the verdict relies on. */
            pages: components["schemas"]["ComparedPageDto"][];
            /** @description Id of the recheck. */
            id: string;
            /** @description Id of the claim. */
            claimId: string;
            /** @description Everything that set it off, oldest first. What asks for a recheck while one is `queued` becomes part of it. */
            triggers: components["schemas"]["RecheckTriggerDto"][];
            /**
             * @description `queued`: it waits for its time, or for somebody to run it. `waiting_for_captures`: the pages of the evidence are
             *     being looked at. `running`: all are there, and it is being concluded. `done`: it has an outcome. `failed`: it has
             *     come to none, see `whatToDo`.
             * @enum {string}
             */
            state: "done" | "failed" | "queued" | "running" | "waiting_for_captures";
            /** @description How often it was tried. */
            attempts: number;
            /** @description What went wrong at the last attempt. */
            lastError: string | null;
            /** @description When it was first asked for. */
            requestedAt: string;
            /** @description When it begins, or began, at the earliest. */
            runAt: string;
            /** @description When it began; what asks for a recheck from then on gets another one. */
            begunAt: string | null;
            /** @description When it was done. */
            finishedAt: string | null;
            /**
             * @description Whether a person has to look again; null until it is done.
             * @enum {string|null}
             */
            outcome: "failed" | "unchanged" | "needs_review" | null;
            /**
             * @description Why it failed.
             * @enum {string|null}
             */
            failure: "given_up" | "no_page_reached" | null;
            /** @description What to do about a recheck that failed. */
            whatToDo: components["schemas"]["LocalisedTextDto"] | null;
            /** @description Why a person has to look again. */
            findings: components["schemas"]["FindingDto"][];
            /** @description Id of the verdict that it was compared with. */
            verdictId: string | null;
            /** @description How many pieces of evidence have a page that was not looked at, because they are kept to the desk. */
            evidenceLeftOut: number;
            /** @description Since when something waits for a person's decision; of the first recheck that found the same. */
            openSince: string | null;
            /** @description What was decided; null while it is open, or where there is nothing to decide. */
            decision: components["schemas"]["RecheckDecisionDto"] | null;
            /** @description What the caller may do with it now. */
            actions: "decide"[];
        };
        RecheckDto: {
            /** @description Id of the recheck. */
            id: string;
            /** @description Id of the claim. */
            claimId: string;
            /** @description Everything that set it off, oldest first. What asks for a recheck while one is `queued` becomes part of it. */
            triggers: components["schemas"]["RecheckTriggerDto"][];
            /**
             * @description `queued`: it waits for its time, or for somebody to run it. `waiting_for_captures`: the pages of the evidence are
             *     being looked at. `running`: all are there, and it is being concluded. `done`: it has an outcome. `failed`: it has
             *     come to none, see `whatToDo`.
             * @enum {string}
             */
            state: "done" | "failed" | "queued" | "running" | "waiting_for_captures";
            /** @description How often it was tried. */
            attempts: number;
            /** @description What went wrong at the last attempt. */
            lastError: string | null;
            /** @description When it was first asked for. */
            requestedAt: string;
            /** @description When it begins, or began, at the earliest. */
            runAt: string;
            /** @description When it began; what asks for a recheck from then on gets another one. */
            begunAt: string | null;
            /** @description When it was done. */
            finishedAt: string | null;
            /**
             * @description Whether a person has to look again; null until it is done.
             * @enum {string|null}
             */
            outcome: "failed" | "unchanged" | "needs_review" | null;
            /**
             * @description Why it failed.
             * @enum {string|null}
             */
            failure: "given_up" | "no_page_reached" | null;
            /** @description What to do about a recheck that failed. */
            whatToDo: components["schemas"]["LocalisedTextDto"] | null;
            /** @description Why a person has to look again. */
            findings: components["schemas"]["FindingDto"][];
            /** @description Id of the verdict that it was compared with. */
            verdictId: string | null;
            /** @description How many pieces of evidence have a page that was not looked at, because they are kept to the desk. */
            evidenceLeftOut: number;
            /** @description Since when something waits for a person's decision; of the first recheck that found the same. */
            openSince: string | null;
            /** @description What was decided; null while it is open, or where there is nothing to decide. */
            decision: components["schemas"]["RecheckDecisionDto"] | null;
            /** @description What the caller may do with it now. */
            actions: "decide"[];
        };
        RecheckPageDto: {
            /** @description The rechecks, newest first. */
            items: components["schemas"]["RecheckDto"][];
            /** @description `cursor` of the next page; null on the last. */
            nextCursor: string | null;
        };
        NewRecheckDecisionDto: {
            /**
             * @description `verdict_stands`: nothing of it bears on the verdict. `reopen`: the claim is reviewed again, in a new round.
             * @enum {string}
             */
            decision: "verdict_stands" | "reopen";
            /** @description Why. */
            note?: string;
        };
        RecheckHookDto: {
            /** @description Id of the hook. */
            id: string;
            /** @description What rechecks say of who asked. */
            name: string;
            /** @description When it was made. */
            createdAt: string;
            /** @description Who made it. */
            createdBy: string;
            /** @description Since when it is worthless; null: it works. */
            revokedAt: string | null;
            /** @description When it was called last; null: never. */
            lastUsedAt: string | null;
            /** @description How often it was called. */
            uses: number;
            /** @description What the caller may do with it now. */
            actions: "revoke"[];
        };
        RecheckHookListDto: {
            /** @description The hooks, oldest first. */
            items: components["schemas"]["RecheckHookDto"][];
        };
        NewRecheckHookDto: {
            /** @description What rechecks say of who asked. */
            name: string;
        };
        RecheckHookSecretDto: {
            /** @description Id of the hook. */
            id: string;
            /** @description The whole address. Nothing that Isnad stores brings it back. */
            url: string;
        };
        HookCallDto: {
            /**
             * Format: uuid
             * @description Id of the claim to recheck; this or `url`.
             */
            claimId?: string;
            /**
             * Format: uri
             * @description Address of a page: all claims with a standing verdict that have evidence there are rechecked, at most 200.
             */
            url?: string;
            /** @description Why, as plain text; shown as said by the hook. */
            reason?: string;
        };
        HookAnswerDto: {
            /** @description Of how many claims there will be a recheck. */
            rechecks: number;
        };
        PersonDto: {
            /** @description Id of the user. */
            id: string;
            /** @description Name. */
            name: string;
        };
        AssignmentDto: {
            /** @description Id of the assignment. */
            id: string;
            /** @description Who works on it. */
            assignee: components["schemas"]["PersonDto"];
            /** @description Since when. */
            assignedAt: string;
            /** @description Name of whoever gave it: the assignee who took it, or an editor. */
            assignedBy: string;
        };
        ClaimRowDto: {
            /** @description Id of the claim. */
            id: string;
            /** @description The claim in each language that it is held in, the original first. */
            texts: components["schemas"]["ClaimTextDto"][];
            /**
             * @description Where it stands in the desk's work.
             * @enum {string}
             */
            status: "draft" | "open" | "in_review" | "adjudication" | "reviewed" | "not_checkable" | "archived";
            /** @description Counts the changes of what is recorded of it, and of its status. Part of the ETag of the claim. */
            revision: number;
            /** @description Why it cannot be checked; null where it can. */
            notCheckableReason: string | null;
            /** @description How far it has spread: 0 (hardly) to 3 (everywhere); null: nobody has said. */
            reach: number | null;
            /** @description What believing it wrongly does: 0 (nothing) to 3 (danger to life); null: nobody has said. */
            harm: number | null;
            /** @description Words by which the desk groups its work, in order. */
            tags: string[];
            /** @description Who works on it now, longest first; empty for whoever does not work at the desk. */
            assignments: components["schemas"]["AssignmentDto"][];
            /** @description What it is about. */
            topic: string | null;
            /** @description When it was said. */
            claimedAt: string | null;
            /** @description The day of what it speaks of. */
            eventDate: string | null;
            /** @description When it was entered. */
            createdAt: string;
            /** @description Who said it and through whom it reached the reader, in order. */
            attributions: components["schemas"]["AttributionDto"][];
            /** @description How many pieces of evidence take each stance. */
            evidenceCount: components["schemas"]["EvidenceCountDto"];
            /** @description How many contradictions with other claims are suggested or confirmed. */
            contradictionCount: number;
            /** @description The newest version of its verdict, which may be a retraction. */
            verdict: components["schemas"]["VerdictSummaryDto"] | null;
        };
        ClaimRowPageDto: {
            /** @description The claims, newest first. */
            items: components["schemas"]["ClaimRowDto"][];
            /** @description `cursor` of the next page; null on the last. */
            nextCursor: string | null;
        };
        PriorityReasonDto: {
            /**
             * @description What makes it urgent. `age`: how long it has waited for a conclusion.
             * @enum {string}
             */
            factor: "reach" | "harm" | "contradictions" | "age";
            /** @description Harm and reach as graded (0 to 3; null: nobody has, which counts as 1), contradictions with other claims, whole days of waiting. */
            value: number | null;
            /** @description What that adds. */
            points: number;
        };
        PriorityDto: {
            /** @description Sum of the reasons: 0 to 140. */
            points: number;
            /** @description The figures that it comes from, the heaviest first. */
            reasons: components["schemas"]["PriorityReasonDto"][];
        };
        OfferedMoveDto: {
            /**
             * @description What `POST /claims/{id}/moves` takes.
             * @enum {string}
             */
            move: "open" | "reopen" | "set_not_checkable" | "archive" | "restore";
            /** @description Whether it has to be said why. */
            needsReason: boolean;
            /** @description Whether no other move takes it back: worth a question before it is made, and a reason. */
            isForGood: boolean;
        };
        ClaimPageDto: {
            /** @description Id of the claim. */
            id: string;
            /** @description The claim in each language that it is held in, the original first. */
            texts: components["schemas"]["ClaimTextDto"][];
            /**
             * @description Where it stands in the desk's work.
             * @enum {string}
             */
            status: "draft" | "open" | "in_review" | "adjudication" | "reviewed" | "not_checkable" | "archived";
            /** @description Counts the changes of what is recorded of it, and of its status. Part of the ETag of the claim. */
            revision: number;
            /** @description Why it cannot be checked; null where it can. */
            notCheckableReason: string | null;
            /** @description How far it has spread: 0 (hardly) to 3 (everywhere); null: nobody has said. */
            reach: number | null;
            /** @description What believing it wrongly does: 0 (nothing) to 3 (danger to life); null: nobody has said. */
            harm: number | null;
            /** @description Words by which the desk groups its work, in order. */
            tags: string[];
            /** @description Who works on it now, longest first; empty for whoever does not work at the desk. */
            assignments: components["schemas"]["AssignmentDto"][];
            /** @description What it is about. */
            topic: string | null;
            /** @description When it was said. */
            claimedAt: string | null;
            /** @description The day of what it speaks of. */
            eventDate: string | null;
            /** @description When it was entered. */
            createdAt: string;
            /** @description Who said it and through whom it reached the reader, in order. */
            attributions: components["schemas"]["AttributionDto"][];
            /** @description How many pieces of evidence take each stance. */
            evidenceCount: components["schemas"]["EvidenceCountDto"];
            /** @description How many contradictions with other claims are suggested or confirmed. */
            contradictionCount: number;
            /** @description The newest version of its verdict, which may be a retraction. */
            verdict: components["schemas"]["VerdictSummaryDto"] | null;
            /** @description Its places in articles. */
            appearances: components["schemas"]["QuotationDto"][];
            /** @description The evidence, oldest first. */
            evidence: components["schemas"]["EvidenceLinkDto"][];
            /** @description Contradictions with other claims, rejected ones too. */
            contradictions: components["schemas"]["ContradictionDto"][];
            /** @description The last ten rechecks, and the one that waits for a decision, however old it is; newest first. */
            rechecks: components["schemas"]["RecheckDto"][];
            /** @description How urgent it is, and why. */
            priority: components["schemas"]["PriorityDto"];
            /** @description What the caller may do with it now. */
            actions: ("open" | "reopen" | "set_not_checkable" | "archive" | "restore" | "release" | "assign" | "edit" | "take" | "add_evidence" | "request_reply" | "publish_verdict" | "correct_verdict" | "retract_verdict" | "request_recheck")[];
            /** @description Those of the actions that move it to another status. */
            moves: components["schemas"]["OfferedMoveDto"][];
        };
        NewTranslationDto: {
            /** @description BCP-47 tag of the language. */
            language: string;
            /** @description The claim in that language. */
            text: string;
        };
        NewAttributionDto: {
            /**
             * Format: uuid
             * @description Id of the source.
             */
            sourceId: string;
            /**
             * @description What the source does with the claim.
             * @enum {string}
             */
            role: "claimant" | "speaks_for" | "relayed_by" | "published_by";
            /**
             * @description How the text reports it.
             * @enum {string}
             */
            kind: "direct_quote" | "paraphrase" | "unnamed" | "document";
            /** @description The word with which the text reports it. */
            reportingVerb?: string | null;
        };
        NewAppearanceDto: {
            /**
             * Format: uuid
             * @description Id of the stored document.
             */
            documentId: string;
            /** @description The words, exactly as they stand there. */
            exact: string;
            /** @description What stands before them, to tell apart places that repeat them. */
            prefix?: string;
            /** @description What stands after them. */
            suffix?: string;
            /** @description Position of their first character, in Unicode code points from the start. */
            start?: number;
        };
        NewClaimDto: {
            /** @description The claim, in the language in which it was made. */
            text: string;
            /** @description BCP-47 tag of that language; left out, it is told from the script. */
            language?: string;
            /** @description The claim in other languages. */
            translations?: components["schemas"]["NewTranslationDto"][];
            /** @description Who said it and through whom it reached the reader, in order: the claimant first, the publisher last. */
            attributions: components["schemas"]["NewAttributionDto"][];
            /** @description Where it stands in a stored document. */
            appearance?: components["schemas"]["NewAppearanceDto"];
            /** @description What it is about, in a word or two. */
            topic?: string | null;
            /** @description When it was said. */
            claimedAt?: string | null;
            /** @description The day of what it speaks of. Claims about different days are not held against each other. */
            eventDate?: string | null;
            /**
             * @description `draft` keeps it from the reviewers until somebody opens it.
             * @enum {string}
             */
            status?: "draft" | "open";
            /** @description Enter it even where a claim of the same source stands in the very same words of the document already. */
            another?: boolean;
        };
        ChangedClaimDto: {
            /** @description What it is about, in a word or two. */
            topic?: string | null;
            /** @description When it was said. */
            claimedAt?: string | null;
            /** @description The day of what it speaks of. Claims about different days are not held against each other. */
            eventDate?: string | null;
            /** @description The claim in its own language. */
            text?: string;
            /** @description How far it has spread: 0 (hardly) to 3 (everywhere). */
            reach?: number | null;
            /** @description What believing it wrongly does: 0 (nothing) to 3 (danger to life). */
            harm?: number | null;
            /** @description Words by which the desk groups its work. The list takes the place of the one before. */
            tags?: string[];
        };
        NewWithdrawalDto: {
            /** @description When the source took it back; left out: now. */
            withdrawnAt?: string;
            /** @description What it said then. */
            note: string;
            /** @description BCP-47 tag of the note's language. */
            language: string;
            /**
             * Format: uri
             * @description Where it can be read.
             */
            url?: string;
        };
        TextToMatchDto: {
            /** @description The text: a claim, a post or a headline. Of a long one the first 6,000 characters are read. */
            text: string;
            /** @description BCP-47 tag of its language; left out, it is told from the script. */
            language?: string;
            /** @description At most so many, from 1 to 50; left out: 10. */
            limit?: number;
        };
        MatchDecisionDto: {
            /**
             * @description Whether they say the same.
             * @enum {string}
             */
            decision: "same" | "different";
            /** @description Why. */
            reason: string | null;
            /** @description Who said so. */
            by: string;
            /** @description When. */
            at: string;
        };
        MatchContradictionDto: {
            /** @description Id of the contradiction. */
            id: string;
            /**
             * @description Whether it is only suggested, or a person has confirmed it.
             * @enum {string}
             */
            status: "suggested" | "confirmed" | "rejected";
        };
        MatchDto: {
            /** @description Id of the claim. */
            claimId: string;
            /** @description Whether the engine takes it for the same claim. Only the first ever is; the others are but the next nearest. */
            accepted: boolean;
            /** @description The claim in each language that it is held in, the original first. */
            texts: components["schemas"]["ClaimTextDto"][];
            /**
             * @description Where it stands in the desk's work.
             * @enum {string}
             */
            status: "draft" | "open" | "in_review" | "adjudication" | "reviewed" | "not_checkable" | "archived";
            /** @description The newest version of its verdict, which may be a retraction. */
            verdict: components["schemas"]["VerdictSummaryDto"] | null;
            /** @description How much both have in common: comparable among these matches, no probability. Higher is more alike. */
            score: number;
            /** @description What both have in common. */
            explanation: components["schemas"]["LocalisedTextDto"];
            /** @description What a person said about this pair; null for a text that is no claim, and where nobody has said anything. */
            decision: components["schemas"]["MatchDecisionDto"] | null;
            /**
             * @description The contradiction that was suggested or confirmed between both although a person called them the same: one of the two
             *     cannot be right. Null where there is none, or it was rejected.
             */
            contradiction: components["schemas"]["MatchContradictionDto"] | null;
            /**
             * @description Why it cannot hold if the text does, as the engine sees it: then it is never `accepted`. Null where the engine sees no
             *     contradiction or others are nearer, for a text of more than 1,000 characters, which says more than one thing, and where a
             *     claim was asked for: `contradiction` is for those.
             */
            contradicts: components["schemas"]["LocalisedTextDto"] | null;
            /** @description What the caller may do with this pair now. */
            actions: "decide"[];
        };
        MatchesDto: {
            /** @description Whether the engine takes the first for the same claim. If not, nothing is known of it. */
            accepted: boolean;
            /** @description How likely the engine holds that to be, from 0 to 1. */
            likelihood: number;
            /**
             * @description Best first, without those that have next to nothing in common with it, that a person has called different, or that
             *     contradict it. What a person has called the same is there in any case; where it contradicts it, after all others. One
             *     that is listed may say something else: `accepted` tells. Where the nearest contradicts a text, it is listed right after what
             *     is accepted, and `contradicts` says why.
             */
            matches: components["schemas"]["MatchDto"][];
        };
        NewMatchDecisionDto: {
            /**
             * @description Whether they say the same.
             * @enum {string}
             */
            decision: "same" | "different";
            /** @description Why. */
            reason?: string;
        };
        NewAssignmentDto: {
            /**
             * Format: uuid
             * @description Who is put to work on it; left out: the caller. `null`: nobody; it is given back.
             */
            assigneeId?: string | null;
            /**
             * Format: uuid
             * @description Who is released from it: with `assigneeId` in favour of that person, with `null` without another. Left out: with `null`, the caller.
             */
            insteadOf?: string;
        };
        NewMoveDto: {
            /**
             * @description What is decided. Which moves there are from where a claim stands, `moves` of the claim says.
             * @enum {string}
             */
            move: "open" | "reopen" | "set_not_checkable" | "archive" | "restore";
            /** @description Why. Demanded, and kept with the claim, where `needsReason` of the move says so; that is, where it is set to be not checkable. */
            reason?: string;
        };
        ContradictionFiguresDto: {
            /** @description Suggested, not decided. */
            suggested: number;
            /** @description Confirmed by a person. */
            confirmed: number;
            /** @description Rejected by a person. */
            rejected: number;
        };
        JobFiguresDto: {
            /**
             * @description What carries jobs to where they run.
             * @enum {string}
             */
            runner: "redis" | "in_process";
            /** @description Jobs that are due and wait or are being done. */
            queued: number;
            /** @description Jobs that were given up. */
            failed: number;
            /** @description Seconds since the job that has waited longest became due; null when none is due. */
            oldestDueSeconds: number | null;
        };
        FiguresDto: {
            /** @description Claims. */
            claims: number;
            /** @description Claims without a published verdict that stands. */
            claimsWithoutVerdict: number;
            /** @description Contradictions. */
            contradictions: components["schemas"]["ContradictionFiguresDto"];
            /** @description Documents. */
            documents: number;
            /** @description Sources. */
            sources: number;
            /** @description Claims with a published verdict that stands. */
            verdicts: number;
            /** @description Work that can wait. */
            jobs: components["schemas"]["JobFiguresDto"];
        };
        QueueItemDto: {
            /** @description Id of the claim. */
            id: string;
            /** @description The claim in each language that it is held in, the original first. */
            texts: components["schemas"]["ClaimTextDto"][];
            /**
             * @description Where it stands in the desk's work.
             * @enum {string}
             */
            status: "draft" | "open" | "in_review" | "adjudication" | "reviewed" | "not_checkable" | "archived";
            /** @description Counts the changes of what is recorded of it, and of its status. Part of the ETag of the claim. */
            revision: number;
            /** @description Why it cannot be checked; null where it can. */
            notCheckableReason: string | null;
            /** @description How far it has spread: 0 (hardly) to 3 (everywhere); null: nobody has said. */
            reach: number | null;
            /** @description What believing it wrongly does: 0 (nothing) to 3 (danger to life); null: nobody has said. */
            harm: number | null;
            /** @description Words by which the desk groups its work, in order. */
            tags: string[];
            /** @description Who works on it now, longest first; empty for whoever does not work at the desk. */
            assignments: components["schemas"]["AssignmentDto"][];
            /** @description What it is about. */
            topic: string | null;
            /** @description When it was said. */
            claimedAt: string | null;
            /** @description The day of what it speaks of. */
            eventDate: string | null;
            /** @description When it was entered. */
            createdAt: string;
            /** @description Who said it and through whom it reached the reader, in order. */
            attributions: components["schemas"]["AttributionDto"][];
            /** @description How many pieces of evidence take each stance. */
            evidenceCount: components["schemas"]["EvidenceCountDto"];
            /** @description How many contradictions with other claims are suggested or confirmed. */
            contradictionCount: number;
            /** @description The newest version of its verdict, which may be a retraction. */
            verdict: components["schemas"]["VerdictSummaryDto"] | null;
            /** @description Since when it waits for a conclusion. */
            waitingSince: string;
            /** @description How urgent it is, and why. */
            priority: components["schemas"]["PriorityDto"];
            /** @description Why it is there; empty for a claim that needs no work, which only a filter by status shows. */
            reasons: ("recheck" | "conclusion")[];
            /** @description What the caller may do with it now. */
            actions: ("open" | "reopen" | "set_not_checkable" | "archive" | "restore" | "release" | "assign" | "edit" | "take" | "add_evidence" | "request_reply" | "publish_verdict" | "correct_verdict" | "retract_verdict" | "request_recheck")[];
        };
        StatusCountDto: {
            /**
             * @description Where.
             * @enum {string}
             */
            status: "draft" | "open" | "in_review" | "adjudication" | "reviewed" | "not_checkable" | "archived";
            /** @description How many of those that the other filters leave. */
            count: number;
        };
        ReasonCountDto: {
            /**
             * @description The reason.
             * @enum {string}
             */
            reason: "recheck" | "conclusion";
            /** @description How many of those that the other filters leave. A claim may have two reasons. */
            count: number;
        };
        PriorityWeightDto: {
            /**
             * @description The factor.
             * @enum {string}
             */
            factor: "reach" | "harm" | "contradictions" | "age";
            /** @description Points for each step, contradiction or day. */
            each: number;
            /** @description How many of these count. */
            most: number;
        };
        QueuePageDto: {
            /** @description The claims, the most urgent first; of two that are equally urgent, first the one that has waited longer. */
            items: components["schemas"]["QueueItemDto"][];
            /** @description `cursor` of the next page; null on the last. */
            nextCursor: string | null;
            /** @description How many claims stand in each status. */
            counts: components["schemas"]["StatusCountDto"][];
            /** @description How many claims are there for each reason. */
            reasons: components["schemas"]["ReasonCountDto"][];
            /**
             * @description How many claims still need work: all that have no conclusion, those reviewed since their last verdict, and those of
             *     which a recheck has found something.
             */
            inWork: number;
            /** @description How the points of a claim come about, the heaviest factor first. */
            weights: components["schemas"]["PriorityWeightDto"][];
        };
        DeskPersonDto: {
            /** @description Id of the user. */
            id: string;
            /** @description Name. */
            name: string;
            /**
             * @description What they may do.
             * @enum {string}
             */
            role: "reader" | "fact_checker" | "editor" | "admin";
            /**
             * @description `program`: not a person, but what somebody runs with a key.
             * @enum {string}
             */
            kind: "person" | "program";
        };
        DeskPeopleDto: {
            /** @description Whose account is open, by name. */
            items: components["schemas"]["DeskPersonDto"][];
        };
        TagCountDto: {
            /** @description The tag. */
            tag: string;
            /** @description How many claims have it. */
            count: number;
        };
        TagListDto: {
            /** @description The tags, the most used first; at most 500. */
            items: components["schemas"]["TagCountDto"][];
        };
        HistoryActorDto: {
            /**
             * @description A person, a program with a key, or Isnad itself.
             * @enum {string}
             */
            kind: "user" | "api_key" | "system";
            /** @description The name at that time. */
            name: string;
        };
        HistoryEventDto: {
            /** @description Number of the event in the audit trail. */
            id: string;
            /** @description When it happened. */
            at: string;
            /** @description Who acted. */
            by: components["schemas"]["HistoryActorDto"];
            /** @description What was done: domain and past participle. */
            action: string;
            /** @description The same in a sentence. Names and titles stand in Unicode isolates (U+2068 … U+2069). */
            sentence: components["schemas"]["LocalisedTextDto"];
            /** @description What the actor gave as the reason, in their own words. */
            reason: string | null;
        };
        HistoryPageDto: {
            /** @description Latest first. */
            items: components["schemas"]["HistoryEventDto"][];
            /** @description Pass as `cursor` for the next page; null: this is the last. */
            nextCursor: string | null;
        };
        NewBulkDto: {
            /**
             * @description What is done.
             * @enum {string}
             */
            action: "assign" | "tag" | "untag" | "archive";
            /** @description To which claims. */
            claimIds: string[];
            /**
             * Format: uuid
             * @description Of `assign`: who is put to work on them.
             */
            assigneeId?: string;
            /** @description Of `tag` and `untag`: the tag. */
            tag?: string;
            /** @description Of `archive`: why; it stands in the history of each. */
            reason?: string;
        };
        BulkSkipDto: {
            /** @description Id of the claim. */
            claimId: string;
            /** @description Its words, the original first; empty where there is no such claim. */
            texts: components["schemas"]["ClaimTextDto"][];
            /**
             * @description `not_found`: there is no such claim. `not_possible`: not from where it stands. `already_so`: nothing to change. `changed_since`: somebody changed it after the operation.
             * @enum {string}
             */
            reason: "not_found" | "not_possible" | "already_so" | "changed_since";
        };
        BulkResultDto: {
            /** @description Id of the operation, by which it can be undone. */
            id: string;
            /**
             * @description What was done.
             * @enum {string}
             */
            action: "tag" | "archive" | "assign" | "untag";
            /** @description Ids of the claims that were changed. */
            done: string[];
            /** @description Those that were left as they are. */
            skipped: components["schemas"]["BulkSkipDto"][];
        };
        ReportSideDto: {
            /** @description Id of the claim. */
            claimId: string;
            /** @description The claim in each language that it is held in, the original first. */
            texts: components["schemas"]["ClaimTextDto"][];
            /** @description The day of what it speaks of. */
            eventDate: string | null;
            /** @description Who said it and through whom it reached the reader, in order. */
            attributions: components["schemas"]["AttributionDto"][];
            /** @description Its first place in an article; null when it stands in none. */
            quotation: components["schemas"]["QuotationDto"] | null;
            /** @description How many pieces of evidence take each stance. */
            evidenceCount: components["schemas"]["EvidenceCountDto"];
            /** @description The newest version of its verdict, which may be a retraction. */
            verdict: components["schemas"]["VerdictSummaryDto"] | null;
            /** @description The evidence, oldest first. */
            evidence: components["schemas"]["EvidenceLinkDto"][];
        };
        ReportItemDto: {
            /** @description Id of the contradiction. */
            id: string;
            /**
             * @description `suggested` until a person decides.
             * @enum {string}
             */
            status: "suggested" | "confirmed" | "rejected";
            /**
             * @description How a confirmed contradiction was resolved.
             * @enum {string}
             */
            resolution: "open" | "one_side_supported" | "both_unsupported" | "different_scope";
            /** @description The rule that found it, or `person`. */
            basis: string;
            /** @description How firmly the rule speaks, from 0 to 1: an order among suggestions, no probability. Null for a person's. */
            score: number | null;
            /** @description Why both cannot hold. Words that it quotes may stand in Unicode isolates (U+2068 to U+2069), which show nothing. */
            explanation: components["schemas"]["LocalisedTextDto"];
            /** @description What the person who suggested it wrote. */
            note: components["schemas"]["NoteDto"] | null;
            /**
             * @description Who suggested it.
             * @enum {string}
             */
            suggestedBy: "person" | "engine";
            /** @description When it was suggested. */
            suggestedAt: string;
            /** @description What a person decided; null while it is only a suggestion. */
            decision: components["schemas"]["DecisionDto"] | null;
            /** @description The two sides, in the order in which they were entered. The order says nothing about which is right. */
            sides: components["schemas"]["ReportSideDto"][];
        };
        ContradictionReportDto: {
            /** @description The state of the desk that it shows. */
            generatedAt: string;
            /** @description The filters that were given. */
            filters: {
                [key: string]: string;
            };
            /** @description The contradictions, oldest suggestion first. */
            items: components["schemas"]["ReportItemDto"][];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    Health_live: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthDto"];
                };
            };
        };
    };
    Health_ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadinessDto"];
                };
            };
        };
    };
    Oidc_options: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInOptionsDto"];
                };
            };
        };
    };
    Oidc_start: {
        parameters: {
            query?: {
                /** @description Path of the page to open afterwards; left out: the first page. */
                next?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `oidc_not_configured`: There is no identity provider. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `input_invalid`: The input is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `oidc_unreachable`: The identity provider cannot be reached. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Oidc_callback: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page that leads on into the application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Back to the sign-in page, which says what went wrong. */
            303: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Session_show: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDto"];
                };
            };
            /** @description `sign_in_required`: Sign in first. `key_invalid`: The API key is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Session_open: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDto"];
                };
            };
            /** @description `bad_request`: The body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `wrong_credentials`: The e-mail address or the password is wrong. `code_required`: A code is needed, too. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `payload_too_large`: The body is larger than 5 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unsupported_media_type`: Send `Content-Type: application/json`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `input_invalid`: The input is not valid. `code_wrong`: The code does not hold. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `too_many_attempts`: Too many attempts. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `server_busy`: Too much to do at once. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Session_close: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key is answered as the first was, and not done again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `sign_in_required`: Sign in first. `key_invalid`: The API key is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `foreign_origin`: The request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request_in_progress`: The first request with this key has not ended. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `idempotency_key_reused`: The Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    OwnSessions_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnSessionListDto"];
                };
            };
            /** @description `sign_in_required`: Sign in first. `key_invalid`: The API key is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `people_only`: A key cannot do this. `foreign_origin`: The request came from another site. `foreign_origin`: The request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    OwnSessions_endOthers: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key is answered as the first was, and not done again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndedSessionsDto"];
                };
            };
            /** @description `sign_in_required`: Sign in first. `key_invalid`: The API key is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `people_only`: A key cannot do this. `foreign_origin`: The request came from another site. `foreign_origin`: The request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request_in_progress`: The first request with this key has not ended. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `idempotency_key_reused`: The Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    OwnSessions_end: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key is answered as the first was, and not done again. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id (UUID) of the record that the path names. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `sign_in_required`: Sign in first. `key_invalid`: The API key is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `people_only`: A key cannot do this. `foreign_origin`: The request came from another site. `foreign_origin`: The request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: There is no such record. `id_invalid`: That is not an id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request_in_progress`: The first request with this key has not ended. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `idempotency_key_reused`: The Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Users_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserListDto"];
                };
            };
            /** @description `sign_in_required`: Sign in first. `key_invalid`: The API key is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_allowed`: This is not allowed to you. `foreign_origin`: The request came from another site. `foreign_origin`: The request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Users_change: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key is answered as the first was, and not done again. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id (UUID) of the record that the path names. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangedUserDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserDto"];
                };
            };
            /** @description `bad_request`: The body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `sign_in_required`: Sign in first. `key_invalid`: The API key is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_allowed`: This is not allowed to you. `foreign_origin`: The request came from another site. `foreign_origin`: The request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: There is no such record. `id_invalid`: That is not an id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `last_administrator`: Nobody else could administer Isnad. `request_in_progress`: The first request with this key has not ended. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `payload_too_large`: The body is larger than 5 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unsupported_media_type`: Send `Content-Type: application/json`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `input_invalid`: The input is not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Users_forgetTotp: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key is answered as the first was, and not done again. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id (UUID) of the record that the path names. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `sign_in_required`: Sign in first. `key_invalid`: The API key is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_allowed`: This is not allowed to you. `foreign_origin`: The request came from another site. `foreign_origin`: The request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: There is no such record. `id_invalid`: That is not an id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request_in_progress`: The first request with this key has not ended. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `idempotency_key_reused`: The Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Links_invite: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key is answered as the first was, and not done again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewInvitationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountLinkDto"];
                };
            };
            /** @description `bad_request`: The body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `sign_in_required`: Sign in first. `key_invalid`: The API key is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_allowed`: This is not allowed to you. `foreign_origin`: The request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `answer_not_kept`: It was done, and the answer is not kept. `request_in_progress`: The first request with this key has not ended. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `payload_too_large`: The body is larger than 5 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unsupported_media_type`: Send `Content-Type: application/json`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `input_invalid`: The input is not valid. `email_invalid`: That is not an e-mail address. `idempotency_key_reused`: The Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Links_lookAtInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkTokenDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenLinkDto"];
                };
            };
            /** @description `bad_request`: The body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `link_invalid`: The link does not work any more. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `payload_too_large`: The body is larger than 5 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unsupported_media_type`: Send `Content-Type: application/json`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `input_invalid`: The input is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Links_accept: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UsedLinkDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `bad_request`: The body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `link_invalid`: The link does not work any more. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `payload_too_large`: The body is larger than 5 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unsupported_media_type`: Send `Content-Type: application/json`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `input_invalid`: The input is not valid. `password_too_short`: The password is too short. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `server_busy`: Too much to do at once. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Links_reset: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key is answered as the first was, and not done again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPasswordResetDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountLinkDto"];
                };
            };
            /** @description `bad_request`: The body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `sign_in_required`: Sign in first. `key_invalid`: The API key is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_allowed`: This is not allowed to you. `foreign_origin`: The request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: There is no such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `answer_not_kept`: It was done, and the answer is not kept. `request_in_progress`: The first request with this key has not ended. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `payload_too_large`: The body is larger than 5 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unsupported_media_type`: Send `Content-Type: application/json`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `input_invalid`: The input is not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Links_lookAtReset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkTokenDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenLinkDto"];
                };
            };
            /** @description `bad_request`: The body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `link_invalid`: The link does not work any more. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `payload_too_large`: The body is larger than 5 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unsupported_media_type`: Send `Content-Type: application/json`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `input_invalid`: The input is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Links_complete: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UsedLinkDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `bad_request`: The body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `link_invalid`: The link does not work any more. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `payload_too_large`: The body is larger than 5 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unsupported_media_type`: Send `Content-Type: application/json`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `input_invalid`: The input is not valid. `password_too_short`: The password is too short. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `server_busy`: Too much to do at once. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Account_show: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountDto"];
                };
            };
            /** @description `sign_in_required`: Sign in first. `key_invalid`: The API key is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `people_only`: A key cannot do this. `foreign_origin`: The request came from another site. `foreign_origin`: The request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Account_change: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key is answered as the first was, and not done again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangedAccountDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `bad_request`: The body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `sign_in_required`: Sign in first. `key_invalid`: The API key is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `people_only`: A key cannot do this. `foreign_origin`: The request came from another site. `foreign_origin`: The request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request_in_progress`: The first request with this key has not ended. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `payload_too_large`: The body is larger than 5 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unsupported_media_type`: Send `Content-Type: application/json`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `input_invalid`: The input is not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Account_changePassword: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key is answered as the first was, and not done again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangedPasswordDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `bad_request`: The body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `sign_in_required`: Sign in first. `key_invalid`: The API key is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `people_only`: A key cannot do this. `foreign_origin`: The request came from another site. `foreign_origin`: The request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request_in_progress`: The first request with this key has not ended. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `payload_too_large`: The body is larger than 5 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unsupported_media_type`: Send `Content-Type: application/json`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `input_invalid`: The input is not valid. `current_password_wrong`: The present password is wrong. `password_too_short`: The password is too short. `idempotency_key_reused`: The Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `too_many_attempts`: Too many attempts. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `server_busy`: Too much to do at once. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    ApiKeys_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyListDto"];
                };
            };
            /** @description `sign_in_required`: Sign in first. `key_invalid`: The API key is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `people_only`: A key cannot do this. `not_allowed`: This is not allowed to you. `foreign_origin`: The request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    ApiKeys_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key is answered as the first was, and not done again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewApiKeyDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeySecretDto"];
                };
            };
            /** @description `bad_request`: The body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `sign_in_required`: Sign in first. `key_invalid`: The API key is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `people_only`: A key cannot do this. `not_allowed`: This is not allowed to you. `foreign_origin`: The request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `answer_not_kept`: It was done, and the answer is not kept. `request_in_progress`: The first request with this key has not ended. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `payload_too_large`: The body is larger than 5 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unsupported_media_type`: Send `Content-Type: application/json`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `input_invalid`: The input is not valid. `key_too_mighty`: The key would be allowed too much. `expiry_not_ahead`: The key would have expired already. `idempotency_key_reused`: The Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    ApiKeys_rotate: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key is answered as the first was, and not done again. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id (UUID) of the record that the path names. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RotationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeySecretDto"];
                };
            };
            /** @description `bad_request`: The body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `sign_in_required`: Sign in first. `key_invalid`: The API key is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `people_only`: A key cannot do this. `not_allowed`: This is not allowed to you. `not_key_owner`: The key is another person’s. `foreign_origin`: The request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: There is no such record. `id_invalid`: That is not an id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `key_ended`: The key has ended. `answer_not_kept`: It was done, and the answer is not kept. `request_in_progress`: The first request with this key has not ended. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `payload_too_large`: The body is larger than 5 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unsupported_media_type`: Send `Content-Type: application/json`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `input_invalid`: The input is not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    ApiKeys_revoke: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key is answered as the first was, and not done again. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id (UUID) of the record that the path names. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `sign_in_required`: Sign in first. `key_invalid`: The API key is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `people_only`: A key cannot do this. `not_allowed`: This is not allowed to you. `foreign_origin`: The request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: There is no such record. `id_invalid`: That is not an id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request_in_progress`: The first request with this key has not ended. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `idempotency_key_reused`: The Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Totp_confirm: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key is answered as the first was, and not done again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodesDto"];
                };
            };
            /** @description `bad_request`: The body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `sign_in_required`: Sign in first. `key_invalid`: The API key is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `people_only`: A key cannot do this. `foreign_origin`: The request came from another site. `foreign_origin`: The request came from another site. `foreign_origin`: The request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `totp_state_wrong`: The second step is not where that can happen. `answer_not_kept`: It was done, and the answer is not kept. `request_in_progress`: The first request with this key has not ended. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `payload_too_large`: The body is larger than 5 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unsupported_media_type`: Send `Content-Type: application/json`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `input_invalid`: The input is not valid. `code_wrong`: The code does not hold. `idempotency_key_reused`: The Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `too_many_attempts`: Too many attempts. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Totp_begin: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key is answered as the first was, and not done again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewTotpDto"];
                };
            };
            /** @description `sign_in_required`: Sign in first. `key_invalid`: The API key is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `people_only`: A key cannot do this. `foreign_origin`: The request came from another site. `foreign_origin`: The request came from another site. `foreign_origin`: The request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `totp_state_wrong`: The second step is not where that can happen. `answer_not_kept`: It was done, and the answer is not kept. `request_in_progress`: The first request with this key has not ended. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `idempotency_key_reused`: The Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Totp_remove: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key is answered as the first was, and not done again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `bad_request`: The body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `sign_in_required`: Sign in first. `key_invalid`: The API key is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `people_only`: A key cannot do this. `foreign_origin`: The request came from another site. `foreign_origin`: The request came from another site. `foreign_origin`: The request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `totp_state_wrong`: The second step is not where that can happen. `request_in_progress`: The first request with this key has not ended. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `payload_too_large`: The body is larger than 5 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unsupported_media_type`: Send `Content-Type: application/json`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `input_invalid`: The input is not valid. `code_wrong`: The code does not hold. `idempotency_key_reused`: The Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `too_many_attempts`: Too many attempts. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Drafts_list: {
        parameters: {
            query: {
                /** @description How many items at most. */
                limit: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftPageDto"];
                };
            };
            /** @description `sign_in_required`: Sign in first. `key_invalid`: The API key is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_allowed`: This is not allowed to you. `foreign_origin`: The request came from another site. `foreign_origin`: The request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `input_invalid`: The input is not valid. `cursor_invalid`: The cursor is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Drafts_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The form that is being filled in. */
                kind: "review" | "verdict" | "evidence" | "reply" | "adjudication" | "correction" | "retraction" | "decision" | "recheck" | "claim" | "source" | "interest" | "merge" | "withdrawal" | "new_claim" | "setting";
                /** @description Id (UUID) of the record that the path names. */
                subject: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftDto"];
                };
            };
            /** @description `sign_in_required`: Sign in first. `key_invalid`: The API key is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_allowed`: This is not allowed to you. `foreign_origin`: The request came from another site. `foreign_origin`: The request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `draft_kind_unknown`: No form is called that. `id_invalid`: That is not an id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Drafts_save: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag with which the record was read; `"r3."` stands for revision 3, for who read it within another record. If it has been changed since, nothing is written and the answer is 412. Left out: written in any case. */
                "If-Match"?: string;
                /** @description A repeated request with the same key is answered as the first was, and not done again. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The form that is being filled in. */
                kind: "review" | "verdict" | "evidence" | "reply" | "adjudication" | "correction" | "retraction" | "decision" | "recheck" | "claim" | "source" | "interest" | "merge" | "withdrawal" | "new_claim" | "setting";
                /** @description Id (UUID) of the record that the path names. */
                subject: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDraftDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedDraftDto"];
                };
            };
            /** @description `bad_request`: The body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `sign_in_required`: Sign in first. `key_invalid`: The API key is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_allowed`: This is not allowed to you. `foreign_origin`: The request came from another site. `foreign_origin`: The request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `draft_kind_unknown`: No form is called that. `id_invalid`: That is not an id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request_in_progress`: The first request with this key has not ended. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `draft_conflict`: The draft was saved elsewhere. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `payload_too_large`: The body is larger than 5 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unsupported_media_type`: Send `Content-Type: application/json`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `input_invalid`: The input is not valid. `draft_too_large`: The draft is too large. `idempotency_key_reused`: The Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Drafts_discard: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag with which the record was read; `"r3."` stands for revision 3, for who read it within another record. If it has been changed since, nothing is written and the answer is 412. Left out: written in any case. */
                "If-Match"?: string;
                /** @description A repeated request with the same key is answered as the first was, and not done again. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The form that is being filled in. */
                kind: "review" | "verdict" | "evidence" | "reply" | "adjudication" | "correction" | "retraction" | "decision" | "recheck" | "claim" | "source" | "interest" | "merge" | "withdrawal" | "new_claim" | "setting";
                /** @description Id (UUID) of the record that the path names. */
                subject: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `sign_in_required`: Sign in first. `key_invalid`: The API key is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_allowed`: This is not allowed to you. `foreign_origin`: The request came from another site. `foreign_origin`: The request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `draft_kind_unknown`: No form is called that. `id_invalid`: That is not an id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request_in_progress`: The first request with this key has not ended. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `draft_conflict`: The draft was saved elsewhere. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `input_invalid`: The input is not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Metrics_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All metrics of this process. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description `sign_in_required`: Sign in first. `key_invalid`: The API key is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_allowed`: This is not allowed to you. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Jobs_list: {
        parameters: {
            query: {
                /** @description How many items at most. */
                limit: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Only those in this state. */
                state?: "queued" | "running" | "done" | "failed" | "cancelled";
                /** @description Only those of this kind. */
                kind?: "contradiction_scan" | "contradiction_rescan" | "review_due" | "recheck" | "recheck_conclusion" | "recheck_occasion" | "recheck_policies" | "capture" | "idle_assignments" | "audit_seal" | "engine_upkeep" | "job_cleanup";
                /** @description Only those about this record. */
                subject?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobPageDto"];
                };
            };
            /** @description `sign_in_required`: Sign in first. `key_invalid`: The API key is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_allowed`: This is not allowed to you. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `input_invalid`: The input is not valid. `cursor_invalid`: The cursor is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Jobs_overview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobsOverviewDto"];
                };
            };
            /** @description `sign_in_required`: Sign in first. `key_invalid`: The API key is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_allowed`: This is not allowed to you. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Jobs_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id (UUID) of the record that the path names. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobDto"];
                };
            };
            /** @description `sign_in_required`: Sign in first. `key_invalid`: The API key is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_allowed`: This is not allowed to you. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: There is no such record. `id_invalid`: That is not an id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Jobs_cancel: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key is answered as the first was, and not done again. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id (UUID) of the record that the path names. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobDto"];
                };
            };
            /** @description `sign_in_required`: Sign in first. `key_invalid`: The API key is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_allowed`: This is not allowed to you. `foreign_origin`: The request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: There is no such record. `id_invalid`: That is not an id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `job_ended`: The job has ended. `job_recurs`: The work comes again by itself. `request_in_progress`: The first request with this key has not ended. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `idempotency_key_reused`: The Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Jobs_retry: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key is answered as the first was, and not done again. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id (UUID) of the record that the path names. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobDto"];
                };
            };
            /** @description `sign_in_required`: Sign in first. `key_invalid`: The API key is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_allowed`: This is not allowed to you. `foreign_origin`: The request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: There is no such record. `id_invalid`: That is not an id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `job_not_failed`: The job has not failed. `job_not_revivable`: The job cannot be tried again. `job_recurs`: The work comes again by itself. `request_in_progress`: The first request with this key has not ended. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `idempotency_key_reused`: The Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Jobs_retryAll: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key is answered as the first was, and not done again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetryJobsDto"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetriedJobsDto"];
                };
            };
            /** @description `bad_request`: The body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `sign_in_required`: Sign in first. `key_invalid`: The API key is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_allowed`: This is not allowed to you. `foreign_origin`: The request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `job_not_revivable`: The job cannot be tried again. `job_recurs`: The work comes again by itself. `request_in_progress`: The first request with this key has not ended. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `payload_too_large`: The body is larger than 5 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unsupported_media_type`: Send `Content-Type: application/json`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `input_invalid`: The input is not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Settings_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingListDto"];
                };
            };
            /** @description `sign_in_required`: Sign in first. `key_invalid`: The API key is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_allowed`: This is not allowed to you. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Settings_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Key of the setting, such as `reviews.quorum`. */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingDto"];
                };
            };
            /** @description `sign_in_required`: Sign in first. `key_invalid`: The API key is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_allowed`: This is not allowed to you. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: There is no such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Settings_change: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag with which the record was read; `"r3."` stands for revision 3, for who read it within another record. If it has been changed since, nothing is written and the answer is 412. Left out: written in any case. */
                "If-Match"?: string;
                /** @description A repeated request with the same key is answered as the first was, and not done again. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Key of the setting, such as `reviews.quorum`. */
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSettingValueDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingDto"];
                };
            };
            /** @description `bad_request`: The body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `sign_in_required`: Sign in first. `key_invalid`: The API key is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_allowed`: This is not allowed to you. `foreign_origin`: The request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: There is no such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request_in_progress`: The first request with this key has not ended. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `edit_conflict`: Somebody changed it meanwhile. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `payload_too_large`: The body is larger than 5 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unsupported_media_type`: Send `Content-Type: application/json`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `input_invalid`: The input is not valid. `setting_value_wrong`: The setting cannot have that value. `idempotency_key_reused`: The Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    FetchHosts_list: {
        parameters: {
            query: {
                /** @description How many items at most. */
                limit: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description `waiting`: only hosts that somebody waits for; `failing`: only those whose last visit failed. */
                state?: "waiting" | "failing";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FetchHostPageDto"];
                };
            };
            /** @description `sign_in_required`: Sign in first. `key_invalid`: The API key is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_allowed`: This is not allowed to you. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `input_invalid`: The input is not valid. `cursor_invalid`: The cursor is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Sources_list: {
        parameters: {
            query: {
                /** @description How many items at most. */
                limit: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Part of a name or alias, in any spelling; also of a record that was merged into it. */
                q?: string;
                /** @description Only sources of this kind. */
                kind?: "person" | "organisation" | "armed_force" | "government_body" | "state_media" | "news_agency" | "media_outlet" | "anonymous";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourcePageDto"];
                };
            };
            /** @description `sign_in_required`: Sign in first. `key_invalid`: The API key is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_allowed`: This is not allowed to you. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `input_invalid`: The input is not valid. `cursor_invalid`: The cursor is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Sources_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key is answered as the first was, and not done again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSourceDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceDto"];
                };
            };
            /** @description `bad_request`: The body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `sign_in_required`: Sign in first. `key_invalid`: The API key is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_allowed`: This is not allowed to you. `foreign_origin`: The request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request_in_progress`: The first request with this key has not ended. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `payload_too_large`: The body is larger than 5 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unsupported_media_type`: Send `Content-Type: application/json`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `input_invalid`: The input is not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Sources_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id (UUID) of the record that the path names. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceDto"];
                };
            };
            /** @description `sign_in_required`: Sign in first. `key_invalid`: The API key is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_allowed`: This is not allowed to you. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: There is no such record. `id_invalid`: That is not an id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Sources_change: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag with which the record was read; `"r3."` stands for revision 3, for who read it within another record. If it has been changed since, nothing is written and the answer is 412. Left out: written in any case. */
                "If-Match"?: string;
                /** @description A repeated request with the same key is answered as the first was, and not done again. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id (UUID) of the record that the path names. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangedSourceDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceDto"];
                };
            };
            /** @description `bad_request`: The body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `sign_in_required`: Sign in first. `key_invalid`: The API key is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_allowed`: This is not allowed to you. `foreign_origin`: The request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: There is no such record. `id_invalid`: That is not an id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `source_merged`: The source is merged into another. `request_in_progress`: The first request with this key has not ended. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `edit_conflict`: Somebody changed it meanwhile. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `payload_too_large`: The body is larger than 5 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unsupported_media_type`: Send `Content-Type: application/json`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `input_invalid`: The input is not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Sources_merge: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag with which the record was read; `"r3."` stands for revision 3, for who read it within another record. If it has been changed since, nothing is written and the answer is 412. Left out: written in any case. */
                "If-Match"?: string;
                /** @description A repeated request with the same key is answered as the first was, and not done again. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id (UUID) of the record that the path names. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceDto"];
                };
            };
            /** @description `bad_request`: The body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `sign_in_required`: Sign in first. `key_invalid`: The API key is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_allowed`: This is not allowed to you. `foreign_origin`: The request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: There is no such record. `id_invalid`: That is not an id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `source_merged`: The source is merged into another. `request_in_progress`: The first request with this key has not ended. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `edit_conflict`: Somebody changed it meanwhile. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `payload_too_large`: The body is larger than 5 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unsupported_media_type`: Send `Content-Type: application/json`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `input_invalid`: The input is not valid. `source_unknown`: A source is not in the registry. `idempotency_key_reused`: The Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Documents_list: {
        parameters: {
            query: {
                /** @description How many items at most. */
                limit: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentPageDto"];
                };
            };
            /** @description `sign_in_required`: Sign in first. `key_invalid`: The API key is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_allowed`: This is not allowed to you. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `input_invalid`: The input is not valid. `cursor_invalid`: The cursor is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Documents_store: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key is answered as the first was, and not done again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDocumentDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentDto"];
                };
            };
            /** @description `bad_request`: The body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `sign_in_required`: Sign in first. `key_invalid`: The API key is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_allowed`: This is not allowed to you. `foreign_origin`: The request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `source_merged`: The source is merged into another. `request_in_progress`: The first request with this key has not ended. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `payload_too_large`: The body is larger than 5 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unsupported_media_type`: Send `Content-Type: application/json`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `input_invalid`: The input is not valid. `source_unknown`: A source is not in the registry. `idempotency_key_reused`: The Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Documents_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id (UUID) of the record that the path names. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentDto"];
                };
            };
            /** @description `sign_in_required`: Sign in first. `key_invalid`: The API key is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_allowed`: This is not allowed to you. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: There is no such record. `id_invalid`: That is not an id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Documents_decide: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key is answered as the first was, and not done again. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id (UUID) of the record that the path names. */
                id: string;
                /** @description `id` of one of the drafts of the document. */
                draftId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDraftDecisionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimDraftDto"];
                };
            };
            /** @description `bad_request`: The body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `sign_in_required`: Sign in first. `key_invalid`: The API key is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_allowed`: This is not allowed to you. `foreign_origin`: The request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `draft_unknown`: The article has no such draft. `not_found`: There is no such record. `id_invalid`: That is not an id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `draft_filed`: A claim stands in these words. `request_in_progress`: The first request with this key has not ended. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `payload_too_large`: The body is larger than 5 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unsupported_media_type`: Send `Content-Type: application/json`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `input_invalid`: The input is not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    EvidenceLinks_add: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key is answered as the first was, and not done again. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id (UUID) of the record that the path names. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewEvidenceDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceLinkDto"];
                };
            };
            /** @description `bad_request`: The body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `sign_in_required`: Sign in first. `key_invalid`: The API key is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_allowed`: This is not allowed to you. `foreign_origin`: The request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: There is no such record. `id_invalid`: That is not an id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `source_merged`: The source is merged into another. `evidence_linked_already`: The claim has this evidence already. `claim_closed`: The claim is closed. `request_in_progress`: The first request with this key has not ended. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `payload_too_large`: The body is larger than 5 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unsupported_media_type`: Send `Content-Type: application/json`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `input_invalid`: The input is not valid. `source_unknown`: A source is not in the registry. `evidence_unknown`: The evidence is not stored here. `file_unknown`: The file is not stored here. `evidence_derives_from_itself`: The evidence would derive from itself. `idempotency_key_reused`: The Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    EvidenceLinks_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id (UUID) of the record that the path names. */
                id: string;
                /** @description Id (UUID) of the record that the path names. */
                linkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceLinkDto"];
                };
            };
            /** @description `sign_in_required`: Sign in first. `key_invalid`: The API key is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_allowed`: This is not allowed to you. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: There is no such record. `id_invalid`: That is not an id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    EvidenceLinks_remove: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key is answered as the first was, and not done again. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id (UUID) of the record that the path names. */
                id: string;
                /** @description Id (UUID) of the record that the path names. */
                linkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `sign_in_required`: Sign in first. `key_invalid`: The API key is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_allowed`: This is not allowed to you. `foreign_origin`: The request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: There is no such record. `id_invalid`: That is not an id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request_in_progress`: The first request with this key has not ended. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `idempotency_key_reused`: The Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    EvidenceLinks_change: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag with which the record was read; `"r3."` stands for revision 3, for who read it within another record. If it has been changed since, nothing is written and the answer is 412. Left out: written in any case. */
                "If-Match"?: string;
                /** @description A repeated request with the same key is answered as the first was, and not done again. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id (UUID) of the record that the path names. */
                id: string;
                /** @description Id (UUID) of the record that the path names. */
                linkId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangedEvidenceLinkDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceLinkDto"];
                };
            };
            /** @description `bad_request`: The body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `sign_in_required`: Sign in first. `key_invalid`: The API key is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_allowed`: This is not allowed to you. `foreign_origin`: The request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: There is no such record. `id_invalid`: That is not an id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request_in_progress`: The first request with this key has not ended. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `edit_conflict`: Somebody changed it meanwhile. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `payload_too_large`: The body is larger than 5 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unsupported_media_type`: Send `Content-Type: application/json`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `input_invalid`: The input is not valid. `quote_not_found`: The quote is not one place in the captured text. `idempotency_key_reused`: The Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    EvidenceLinks_restore: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key is answered as the first was, and not done again. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id (UUID) of the record that the path names. */
                id: string;
                /** @description Id (UUID) of the record that the path names. */
                linkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceLinkDto"];
                };
            };
            /** @description `sign_in_required`: Sign in first. `key_invalid`: The API key is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_allowed`: This is not allowed to you. `foreign_origin`: The request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: There is no such record. `id_invalid`: That is not an id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `evidence_not_removed`: The evidence was not taken off the claim. `evidence_linked_already`: The claim has this evidence already. `request_in_progress`: The first request with this key has not ended. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `idempotency_key_reused`: The Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Evidence_index: {
        parameters: {
            query: {
                /** @description How many items at most. */
                limit: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Words of its title, its address, its file or its publisher, in any spelling. */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidencePageDto"];
                };
            };
            /** @description `sign_in_required`: Sign in first. `key_invalid`: The API key is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_allowed`: This is not allowed to you. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `input_invalid`: The input is not valid. `cursor_invalid`: The cursor is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Evidence_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id (UUID) of the record that the path names. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceRecordDto"];
                };
            };
            /** @description `sign_in_required`: Sign in first. `key_invalid`: The API key is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_allowed`: This is not allowed to you. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: There is no such record. `id_invalid`: That is not an id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Evidence_change: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag with which the record was read; `"r3."` stands for revision 3, for who read it within another record. If it has been changed since, nothing is written and the answer is 412. Left out: written in any case. */
                "If-Match"?: string;
                /** @description A repeated request with the same key is answered as the first was, and not done again. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id (UUID) of the record that the path names. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangedEvidenceDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceRecordDto"];
                };
            };
            /** @description `bad_request`: The body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `sign_in_required`: Sign in first. `key_invalid`: The API key is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_allowed`: This is not allowed to you. `foreign_origin`: The request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: There is no such record. `id_invalid`: That is not an id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `source_merged`: The source is merged into another. `request_in_progress`: The first request with this key has not ended. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `edit_conflict`: Somebody changed it meanwhile. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `payload_too_large`: The body is larger than 5 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unsupported_media_type`: Send `Content-Type: application/json`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `input_invalid`: The input is not valid. `source_unknown`: A source is not in the registry. `evidence_unknown`: The evidence is not stored here. `file_unknown`: The file is not stored here. `evidence_derives_from_itself`: The evidence would derive from itself. `idempotency_key_reused`: The Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Files_upload: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key is answered as the first was, and not done again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description One file, at most 100 MiB. */
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceFileDto"];
                };
            };
            /** @description `bad_request`: The body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `sign_in_required`: Sign in first. `key_invalid`: The API key is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_allowed`: This is not allowed to you. `foreign_origin`: The request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request_in_progress`: The first request with this key has not ended. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `file_too_large`: The file is too large. `payload_too_large`: The body is larger than 5 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unsupported_media_type`: Send `Content-Type: application/json`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `file_empty`: There is no file, or nothing in it. `idempotency_key_reused`: The Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Files_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id (UUID) of the record that the path names. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description `sign_in_required`: Sign in first. `key_invalid`: The API key is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `evidence_withheld`: The evidence is withheld.
             *
             *     `not_allowed`: This is not allowed to you.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: There is no such record. `id_invalid`: That is not an id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `blob_missing`: The stored bytes are not where they should be. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Captures_list: {
        parameters: {
            query: {
                /** @description How many items at most. */
                limit: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description Id (UUID) of the record that the path names. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CapturePageDto"];
                };
            };
            /** @description `sign_in_required`: Sign in first. `key_invalid`: The API key is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_allowed`: This is not allowed to you. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: There is no such record. `id_invalid`: That is not an id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `input_invalid`: The input is not valid. `cursor_invalid`: The cursor is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Captures_request: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key is answered as the first was, and not done again. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id (UUID) of the record that the path names. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaptureDetailsDto"];
                };
            };
            /** @description `sign_in_required`: Sign in first. `key_invalid`: The API key is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_allowed`: This is not allowed to you. `foreign_origin`: The request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: There is no such record. `id_invalid`: That is not an id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `evidence_without_url`: The evidence has no address on the web. `request_in_progress`: The first request with this key has not ended. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `idempotency_key_reused`: The Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Captures_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id (UUID) of the record that the path names. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaptureDetailsDto"];
                };
            };
            /** @description `sign_in_required`: Sign in first. `key_invalid`: The API key is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_allowed`: This is not allowed to you. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: There is no such record. `id_invalid`: That is not an id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Captures_body: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id (UUID) of the record that the path names. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description `sign_in_required`: Sign in first. `key_invalid`: The API key is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_allowed`: This is not allowed to you. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: There is no such record. `id_invalid`: That is not an id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `capture_empty`: This capture holds no bytes. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `blob_missing`: The stored bytes are not where they should be. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Captures_warc: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id (UUID) of the record that the path names. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description `sign_in_required`: Sign in first. `key_invalid`: The API key is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_allowed`: This is not allowed to you. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: There is no such record. `id_invalid`: That is not an id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `capture_empty`: This capture holds no bytes. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `blob_missing`: The stored bytes are not where they should be. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Scales_list: {
        parameters: {
            query?: {
                /** @description `all`: old versions, too. Left out: the newest of each scale. */
                versions?: "newest" | "all";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RatingScaleListDto"];
                };
            };
            /** @description `input_invalid`: The input is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Scales_define: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key is answered as the first was, and not done again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRatingScaleDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RatingScaleDto"];
                };
            };
            /** @description `bad_request`: The body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `sign_in_required`: Sign in first. `key_invalid`: The API key is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_allowed`: This is not allowed to you. `foreign_origin`: The request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `scale_superseded`: Another version of the scale was defined. `request_in_progress`: The first request with this key has not ended. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `payload_too_large`: The body is larger than 5 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unsupported_media_type`: Send `Content-Type: application/json`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `input_invalid`: The input is not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Scales_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id (UUID) of the record that the path names. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RatingScaleDto"];
                };
            };
            /** @description `not_found`: There is no such record. `id_invalid`: That is not an id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Reviews_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id (UUID) of the record that the path names. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimReviewsDto"];
                };
            };
            /** @description `sign_in_required`: Sign in first. `key_invalid`: The API key is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_allowed`: This is not allowed to you. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: There is no such record. `id_invalid`: That is not an id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Reviews_file: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key is answered as the first was, and not done again. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id (UUID) of the record that the path names. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewReviewDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewDto"];
                };
            };
            /** @description `bad_request`: The body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `sign_in_required`: Sign in first. `key_invalid`: The API key is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_allowed`: This is not allowed to you. `foreign_origin`: The request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: There is no such record. `id_invalid`: That is not an id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `claim_not_reviewable`: The claim takes no reviews now. `review_filed_already`: You have reviewed the claim in this round. `interest_declared`: An interest in the claim is declared. `request_in_progress`: The first request with this key has not ended. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `payload_too_large`: The body is larger than 5 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unsupported_media_type`: Send `Content-Type: application/json`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `input_invalid`: The input is not valid. `rating_unknown`: There is no such rating. `rating_out_of_use`: The rating is not on the scale in use. `evidence_not_linked`: A review relies on what is not evidence of the claim. `idempotency_key_reused`: The Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Reviews_decide: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key is answered as the first was, and not done again. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id (UUID) of the record that the path names. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAdjudicationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdjudicationDto"];
                };
            };
            /** @description `bad_request`: The body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `sign_in_required`: Sign in first. `key_invalid`: The API key is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_allowed`: This is not allowed to you. `foreign_origin`: The request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: There is no such record. `id_invalid`: That is not an id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `nothing_to_adjudicate`: There is nothing to adjudicate. `adjudicator_reviewed`: You reviewed the claim in this round. `interest_declared`: An interest in the claim is declared. `request_in_progress`: The first request with this key has not ended. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `payload_too_large`: The body is larger than 5 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unsupported_media_type`: Send `Content-Type: application/json`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `input_invalid`: The input is not valid. `rating_unknown`: There is no such rating. `rating_out_of_use`: The rating is not on the scale in use. `idempotency_key_reused`: The Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Interests_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterestListDto"];
                };
            };
            /** @description `sign_in_required`: Sign in first. `key_invalid`: The API key is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_allowed`: This is not allowed to you. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Interests_declare: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key is answered as the first was, and not done again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewInterestDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterestDto"];
                };
            };
            /** @description `bad_request`: The body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `sign_in_required`: Sign in first. `key_invalid`: The API key is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_allowed`: This is not allowed to you. `foreign_origin`: The request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `source_merged`: The source is merged into another. `interest_declared_already`: You have declared this interest already. `request_in_progress`: The first request with this key has not ended. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `payload_too_large`: The body is larger than 5 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unsupported_media_type`: Send `Content-Type: application/json`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `input_invalid`: The input is not valid. `source_unknown`: A source is not in the registry. `claim_unknown`: A claim is not stored here. `idempotency_key_reused`: The Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Interests_withdraw: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key is answered as the first was, and not done again. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id (UUID) of the record that the path names. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `sign_in_required`: Sign in first. `key_invalid`: The API key is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_allowed`: This is not allowed to you. `foreign_origin`: The request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: There is no such record. `id_invalid`: That is not an id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request_in_progress`: The first request with this key has not ended. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `idempotency_key_reused`: The Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Agreement_show: {
        parameters: {
            query?: {
                /** @description Only rounds whose last review was filed at or after this time. */
                from?: string;
                /** @description Only rounds whose last review was filed before or at this time; of a date alone, up to its end. */
                to?: string;
                /** @description Key of the scale that the ratings were given on, in whatever version. Without it: that in use now. */
                scale?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementDto"];
                };
            };
            /** @description `sign_in_required`: Sign in first. `key_invalid`: The API key is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_allowed`: This is not allowed to you. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `input_invalid`: The input is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Replies_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id (UUID) of the record that the path names. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplyListDto"];
                };
            };
            /** @description `sign_in_required`: Sign in first. `key_invalid`: The API key is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_allowed`: This is not allowed to you. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: There is no such record. `id_invalid`: That is not an id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Replies_ask: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key is answered as the first was, and not done again. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id (UUID) of the record that the path names. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewReplyRequestDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplyDto"];
                };
            };
            /** @description `bad_request`: The body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `sign_in_required`: Sign in first. `key_invalid`: The API key is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_allowed`: This is not allowed to you. `foreign_origin`: The request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: There is no such record. `id_invalid`: That is not an id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `source_merged`: The source is merged into another. `claim_closed`: The claim is closed. `request_in_progress`: The first request with this key has not ended. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `payload_too_large`: The body is larger than 5 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unsupported_media_type`: Send `Content-Type: application/json`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `input_invalid`: The input is not valid. `source_unknown`: A source is not in the registry. `idempotency_key_reused`: The Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Replies_record: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag with which the record was read; `"r3."` stands for revision 3, for who read it within another record. If it has been changed since, nothing is written and the answer is 412. Left out: written in any case. */
                "If-Match"?: string;
                /** @description A repeated request with the same key is answered as the first was, and not done again. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id (UUID) of the record that the path names. */
                id: string;
                /** @description Id (UUID) of the record that the path names. */
                replyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplyChangesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplyDto"];
                };
            };
            /** @description `bad_request`: The body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `sign_in_required`: Sign in first. `key_invalid`: The API key is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_allowed`: This is not allowed to you. `foreign_origin`: The request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: There is no such record. `id_invalid`: That is not an id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request_in_progress`: The first request with this key has not ended. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `edit_conflict`: Somebody changed it meanwhile. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `payload_too_large`: The body is larger than 5 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unsupported_media_type`: Send `Content-Type: application/json`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `input_invalid`: The input is not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Verdicts_list: {
        parameters: {
            query: {
                /** @description How many items at most. */
                limit: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /**
                 * @description Only verdicts published at or after this time, superseding versions too, and those of which `underRecheck` or
                 *     `lastCheckedAt` have changed since or up to two minutes before: some may be told twice. That one `isStale` is told by the day in `reviewBy`, and by nothing here.
                 */
                updatedSince?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerdictPageDto"];
                };
            };
            /** @description `input_invalid`: The input is not valid. `cursor_invalid`: The cursor is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Verdicts_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id (UUID) of the record that the path names. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerdictDto"];
                };
            };
            /** @description `not_found`: There is no such record. `id_invalid`: That is not an id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Verdicts_correct: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key is answered as the first was, and not done again. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id (UUID) of the record that the path names. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerdictDto"];
                };
            };
            /** @description `bad_request`: The body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `sign_in_required`: Sign in first. `key_invalid`: The API key is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_allowed`: This is not allowed to you. `foreign_origin`: The request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: There is no such record. `id_invalid`: That is not an id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `claim_not_judgeable`: The claim takes no verdict now. `verdict_superseded`: Another version was published meanwhile. `verdict_retracted`: The verdict was retracted. `request_in_progress`: The first request with this key has not ended. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `payload_too_large`: The body is larger than 5 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unsupported_media_type`: Send `Content-Type: application/json`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `input_invalid`: The input is not valid. `rating_unknown`: There is no such rating. `rating_out_of_use`: The rating is not on the scale in use. `verdict_date_wrong`: A date lies on the wrong side of today. `gate_failed`: The verdict does not pass the publish gate. `idempotency_key_reused`: The Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Verdicts_retract: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key is answered as the first was, and not done again. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id (UUID) of the record that the path names. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetractionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerdictDto"];
                };
            };
            /** @description `bad_request`: The body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `sign_in_required`: Sign in first. `key_invalid`: The API key is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_allowed`: This is not allowed to you. `foreign_origin`: The request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: There is no such record. `id_invalid`: That is not an id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `verdict_superseded`: Another version was published meanwhile. `verdict_retracted`: The verdict was retracted. `request_in_progress`: The first request with this key has not ended. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `payload_too_large`: The body is larger than 5 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unsupported_media_type`: Send `Content-Type: application/json`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `input_invalid`: The input is not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    ClaimVerdicts_current: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id (UUID) of the record that the path names. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerdictDto"];
                };
            };
            /** @description `no_verdict`: The claim has no published verdict. `id_invalid`: That is not an id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    ClaimVerdicts_publish: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key is answered as the first was, and not done again. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id (UUID) of the record that the path names. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewVerdictDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerdictDto"];
                };
            };
            /** @description `bad_request`: The body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `sign_in_required`: Sign in first. `key_invalid`: The API key is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_allowed`: This is not allowed to you. `foreign_origin`: The request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: There is no such record. `id_invalid`: That is not an id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `verdict_superseded`: Another version was published meanwhile. `claim_not_judgeable`: The claim takes no verdict now. `request_in_progress`: The first request with this key has not ended. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `payload_too_large`: The body is larger than 5 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unsupported_media_type`: Send `Content-Type: application/json`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `input_invalid`: The input is not valid. `rating_unknown`: There is no such rating. `rating_out_of_use`: The rating is not on the scale in use. `verdict_date_wrong`: A date lies on the wrong side of today. `gate_failed`: The verdict does not pass the publish gate. `idempotency_key_reused`: The Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    ClaimVerdicts_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id (UUID) of the record that the path names. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerdictListDto"];
                };
            };
            /** @description `not_found`: There is no such record. `id_invalid`: That is not an id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    ClaimVerdicts_check: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key is answered as the first was, and not done again. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id (UUID) of the record that the path names. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerdictCheckDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GateDto"];
                };
            };
            /** @description `bad_request`: The body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `sign_in_required`: Sign in first. `key_invalid`: The API key is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_allowed`: This is not allowed to you. `foreign_origin`: The request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: There is no such record. `id_invalid`: That is not an id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request_in_progress`: The first request with this key has not ended. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `payload_too_large`: The body is larger than 5 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unsupported_media_type`: Send `Content-Type: application/json`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `input_invalid`: The input is not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Contradictions_list: {
        parameters: {
            query: {
                /** @description How many items at most. */
                limit: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Only those in this status. */
                status?: "suggested" | "confirmed" | "rejected";
                /** @description Only those resolved so. */
                resolution?: "open" | "one_side_supported" | "both_unsupported" | "different_scope";
                /** @description Only those with a side that this source said or passed on. */
                sourceId?: string;
                /** @description Only those with a side that stands in this document. */
                documentId?: string;
                /** @description Only those with this claim on one side. */
                claimId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContradictionPageDto"];
                };
            };
            /** @description `sign_in_required`: Sign in first. `key_invalid`: The API key is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_allowed`: This is not allowed to you. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `input_invalid`: The input is not valid. `cursor_invalid`: The cursor is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Contradictions_suggest: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key is answered as the first was, and not done again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewContradictionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContradictionDto"];
                };
            };
            /** @description `bad_request`: The body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `sign_in_required`: Sign in first. `key_invalid`: The API key is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_allowed`: This is not allowed to you. `foreign_origin`: The request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `contradiction_known`: This pair is on the list already. `request_in_progress`: The first request with this key has not ended. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `payload_too_large`: The body is larger than 5 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unsupported_media_type`: Send `Content-Type: application/json`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `input_invalid`: The input is not valid. `claim_unknown`: A claim is not stored here. `same_claim`: Both sides are the same claim. `idempotency_key_reused`: The Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Contradictions_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id (UUID) of the record that the path names. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContradictionDto"];
                };
            };
            /** @description `sign_in_required`: Sign in first. `key_invalid`: The API key is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_allowed`: This is not allowed to you. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: There is no such record. `id_invalid`: That is not an id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Contradictions_decide: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag with which the record was read; `"r3."` stands for revision 3, for who read it within another record. If it has been changed since, nothing is written and the answer is 412. Left out: written in any case. */
                "If-Match"?: string;
                /** @description A repeated request with the same key is answered as the first was, and not done again. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id (UUID) of the record that the path names. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDecisionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContradictionDto"];
                };
            };
            /** @description `bad_request`: The body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `sign_in_required`: Sign in first. `key_invalid`: The API key is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_allowed`: This is not allowed to you. `foreign_origin`: The request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: There is no such record. `id_invalid`: That is not an id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `contradiction_decided`: Somebody decided meanwhile. `request_in_progress`: The first request with this key has not ended. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `edit_conflict`: Somebody changed it meanwhile. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `payload_too_large`: The body is larger than 5 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unsupported_media_type`: Send `Content-Type: application/json`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `input_invalid`: The input is not valid. `resolution_without_confirmation`: Only a confirmed contradiction is resolved. `idempotency_key_reused`: The Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Rescans_request: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key is answered as the first was, and not done again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobDto"];
                };
            };
            /** @description `sign_in_required`: Sign in first. `key_invalid`: The API key is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_allowed`: This is not allowed to you. `foreign_origin`: The request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `rescan_under_way`: All claims are being compared already. `request_in_progress`: The first request with this key has not ended. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `idempotency_key_reused`: The Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Rechecks_request: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key is answered as the first was, and not done again. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id (UUID) of the record that the path names. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRecheckDto"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecheckDetailsDto"];
                };
            };
            /** @description `bad_request`: The body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `sign_in_required`: Sign in first. `key_invalid`: The API key is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_allowed`: This is not allowed to you. `foreign_origin`: The request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: There is no such record. `id_invalid`: That is not an id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request_in_progress`: The first request with this key has not ended. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `payload_too_large`: The body is larger than 5 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unsupported_media_type`: Send `Content-Type: application/json`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `input_invalid`: The input is not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Rechecks_list: {
        parameters: {
            query: {
                /** @description How many items at most. */
                limit: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Only those in this state. */
                state?: "queued" | "waiting_for_captures" | "running" | "done" | "failed";
                /** @description Only those of this claim. */
                claimId?: string;
                /** @description Only those that came to this. */
                outcome?: "unchanged" | "needs_review" | "failed";
                /** @description Only those that this set off, perhaps among other things. */
                trigger?: "manual" | "api" | "webhook" | "review_date" | "policy" | "evidence_changed" | "evidence_unreachable" | "evidence_gone" | "contradiction_confirmed" | "opposing_verdict" | "source_merged" | "attribution_withdrawn" | "rating_scale_changed";
                /** @description Of those that found something, only those that were decided (`true`) or that wait for a decision (`false`). */
                decided?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecheckPageDto"];
                };
            };
            /** @description `sign_in_required`: Sign in first. `key_invalid`: The API key is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_allowed`: This is not allowed to you. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `input_invalid`: The input is not valid. `cursor_invalid`: The cursor is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Rechecks_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id (UUID) of the record that the path names. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecheckDetailsDto"];
                };
            };
            /** @description `sign_in_required`: Sign in first. `key_invalid`: The API key is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_allowed`: This is not allowed to you. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: There is no such record. `id_invalid`: That is not an id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Rechecks_decide: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key is answered as the first was, and not done again. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id (UUID) of the record that the path names. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRecheckDecisionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecheckDetailsDto"];
                };
            };
            /** @description `bad_request`: The body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `sign_in_required`: Sign in first. `key_invalid`: The API key is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_allowed`: This is not allowed to you. `foreign_origin`: The request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: There is no such record. `id_invalid`: That is not an id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `recheck_not_open`: There is nothing to decide on this recheck. `recheck_without_verdict`: No verdict stands on the claim. `claim_move_refused`: The claim is not where that can happen. `request_in_progress`: The first request with this key has not ended. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `payload_too_large`: The body is larger than 5 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unsupported_media_type`: Send `Content-Type: application/json`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `input_invalid`: The input is not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    RecheckHooks_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecheckHookListDto"];
                };
            };
            /** @description `sign_in_required`: Sign in first. `key_invalid`: The API key is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_allowed`: This is not allowed to you. `foreign_origin`: The request came from another site. `foreign_origin`: The request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    RecheckHooks_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key is answered as the first was, and not done again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRecheckHookDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecheckHookSecretDto"];
                };
            };
            /** @description `bad_request`: The body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `sign_in_required`: Sign in first. `key_invalid`: The API key is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_allowed`: This is not allowed to you. `foreign_origin`: The request came from another site. `foreign_origin`: The request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `answer_not_kept`: It was done, and the answer is not kept. `request_in_progress`: The first request with this key has not ended. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `payload_too_large`: The body is larger than 5 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unsupported_media_type`: Send `Content-Type: application/json`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `input_invalid`: The input is not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    RecheckHooks_revoke: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key is answered as the first was, and not done again. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id (UUID) of the record that the path names. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `sign_in_required`: Sign in first. `key_invalid`: The API key is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_allowed`: This is not allowed to you. `foreign_origin`: The request came from another site. `foreign_origin`: The request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: There is no such record. `id_invalid`: That is not an id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request_in_progress`: The first request with this key has not ended. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `idempotency_key_reused`: The Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Hooks_ring: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description What was shown when the hook was made. */
                secret: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HookCallDto"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HookAnswerDto"];
                };
            };
            /** @description `bad_request`: The body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `hook_unknown`: There is nothing at this address. `not_found`: There is no such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `payload_too_large`: The body is larger than 5 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unsupported_media_type`: Send `Content-Type: application/json`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `input_invalid`: The input is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `hook_called_too_often`: Called too often. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Claims_index: {
        parameters: {
            query: {
                /** @description How many items at most. */
                limit: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Words of the claim, in any spelling and in any of its languages. */
                q?: string;
                /** @description Only claims in this status. */
                status?: "draft" | "open" | "in_review" | "adjudication" | "reviewed" | "not_checkable" | "archived";
                /** @description Only claims whose current verdict has this rating (its key); `none`: only those without a verdict that stands. */
                rating?: string;
                /** @description Only claims that this source said or passed on. */
                sourceId?: string;
                /** @description Only claims that stand in this document. */
                documentId?: string;
                /** @description Only claims made in this language. */
                language?: string;
                /** @description Only claims said at or after this time. */
                claimedFrom?: string;
                /** @description Only claims said before or at this time; of a date alone, up to its end. */
                claimedTo?: string;
                /** @description Only claims with evidence (`true`) or without (`false`). */
                hasEvidence?: boolean;
                /** @description Only claims about this topic. */
                topic?: string;
                /** @description Only claims that this user works on; `me`: the caller; `none`: only those that nobody works on. For the desk. */
                assigneeId?: string;
                /** @description Only claims with this tag. */
                tag?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimRowPageDto"];
                };
            };
            /** @description `sign_in_required`: Sign in first. `key_invalid`: The API key is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_allowed`: This is not allowed to you. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `input_invalid`: The input is not valid. `cursor_invalid`: The cursor is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Claims_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key is answered as the first was, and not done again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewClaimDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimPageDto"];
                };
            };
            /** @description `bad_request`: The body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `sign_in_required`: Sign in first. `key_invalid`: The API key is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_allowed`: This is not allowed to you. `foreign_origin`: The request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `claim_stands_here`: A claim of this source stands in these words already.
             *
             *     `source_merged`: The source is merged into another. `request_in_progress`: The first request with this key has not ended.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `payload_too_large`: The body is larger than 5 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unsupported_media_type`: Send `Content-Type: application/json`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `input_invalid`: The input is not valid. `source_unknown`: A source is not in the registry. `document_unknown`: The document is not stored here. `quotation_not_found`: The quotation is not one place in the document. `translation_into_itself`: A translation is in the language of the claim. `idempotency_key_reused`: The Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Claims_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id (UUID) of the record that the path names. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimPageDto"];
                };
            };
            /** @description `sign_in_required`: Sign in first. `key_invalid`: The API key is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_allowed`: This is not allowed to you. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: There is no such record. `id_invalid`: That is not an id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Claims_change: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag with which the record was read; `"r3."` stands for revision 3, for who read it within another record. If it has been changed since, nothing is written and the answer is 412. Left out: written in any case. */
                "If-Match"?: string;
                /** @description A repeated request with the same key is answered as the first was, and not done again. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id (UUID) of the record that the path names. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangedClaimDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimPageDto"];
                };
            };
            /** @description `bad_request`: The body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `sign_in_required`: Sign in first. `key_invalid`: The API key is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_allowed`: This is not allowed to you. `foreign_origin`: The request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: There is no such record. `id_invalid`: That is not an id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `claim_closed`: The claim is closed. `claim_reviewed`: The words and dates of a claim that is reviewed cannot change. `claim_has_verdict`: The words and dates of a claim with a verdict cannot change. `claim_in_contradiction`: The claim stands in a confirmed contradiction. `request_in_progress`: The first request with this key has not ended. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `edit_conflict`: Somebody changed it meanwhile. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `payload_too_large`: The body is larger than 5 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unsupported_media_type`: Send `Content-Type: application/json`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `input_invalid`: The input is not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Withdrawals_record: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key is answered as the first was, and not done again. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id (UUID) of the record that the path names. */
                id: string;
                /** @description Id (UUID) of the record that the path names. */
                attributionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewWithdrawalDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimPageDto"];
                };
            };
            /** @description `bad_request`: The body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `sign_in_required`: Sign in first. `key_invalid`: The API key is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_allowed`: This is not allowed to you. `foreign_origin`: The request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: There is no such record. `id_invalid`: That is not an id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `claim_closed`: The claim is closed. `withdrawal_recorded_already`: It is recorded already that the source took it back. `request_in_progress`: The first request with this key has not ended. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `payload_too_large`: The body is larger than 5 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unsupported_media_type`: Send `Content-Type: application/json`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `input_invalid`: The input is not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Withdrawals_takeBack: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key is answered as the first was, and not done again. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id (UUID) of the record that the path names. */
                id: string;
                /** @description Id (UUID) of the record that the path names. */
                attributionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `sign_in_required`: Sign in first. `key_invalid`: The API key is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_allowed`: This is not allowed to you. `foreign_origin`: The request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: There is no such record. `id_invalid`: That is not an id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `claim_closed`: The claim is closed. `request_in_progress`: The first request with this key has not ended. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `idempotency_key_reused`: The Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Matches_match: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key is answered as the first was, and not done again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TextToMatchDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchesDto"];
                };
            };
            /** @description `bad_request`: The body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `sign_in_required`: Sign in first. `key_invalid`: The API key is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_allowed`: This is not allowed to you. `foreign_origin`: The request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request_in_progress`: The first request with this key has not ended. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `payload_too_large`: The body is larger than 5 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unsupported_media_type`: Send `Content-Type: application/json`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `input_invalid`: The input is not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Matches_list: {
        parameters: {
            query?: {
                /** @description At most so many, from 1 to 50; left out: 10. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description Id (UUID) of the record that the path names. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchesDto"];
                };
            };
            /** @description `sign_in_required`: Sign in first. `key_invalid`: The API key is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_allowed`: This is not allowed to you. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: There is no such record. `id_invalid`: That is not an id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `input_invalid`: The input is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Matches_decide: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key is answered as the first was, and not done again. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id (UUID) of the record that the path names. */
                id: string;
                /** @description Id (UUID) of the record that the path names. */
                otherId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMatchDecisionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchesDto"];
                };
            };
            /** @description `bad_request`: The body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `sign_in_required`: Sign in first. `key_invalid`: The API key is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_allowed`: This is not allowed to you. `foreign_origin`: The request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: There is no such record. `id_invalid`: That is not an id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `match_contradicts`: The claims contradict each other. `request_in_progress`: The first request with this key has not ended. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `payload_too_large`: The body is larger than 5 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unsupported_media_type`: Send `Content-Type: application/json`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `input_invalid`: The input is not valid. `match_with_itself`: Both are the same record. `idempotency_key_reused`: The Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Work_assign: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key is answered as the first was, and not done again. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id (UUID) of the record that the path names. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAssignmentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimPageDto"];
                };
            };
            /** @description `bad_request`: The body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `sign_in_required`: Sign in first. `key_invalid`: The API key is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_allowed`: This is not allowed to you. `foreign_origin`: The request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: There is no such record. `id_invalid`: That is not an id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `interest_declared`: An interest in the claim is declared. `claim_closed`: The claim is closed. `not_assigned`: That person does not work on the claim. `request_in_progress`: The first request with this key has not ended. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `payload_too_large`: The body is larger than 5 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unsupported_media_type`: Send `Content-Type: application/json`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `input_invalid`: The input is not valid. `assignee_unknown`: Nobody at the desk has that id. `idempotency_key_reused`: The Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Work_move: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key is answered as the first was, and not done again. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id (UUID) of the record that the path names. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMoveDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimPageDto"];
                };
            };
            /** @description `bad_request`: The body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `sign_in_required`: Sign in first. `key_invalid`: The API key is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_allowed`: This is not allowed to you. `foreign_origin`: The request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: There is no such record. `id_invalid`: That is not an id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `claim_move_refused`: The claim is not where that can happen. `request_in_progress`: The first request with this key has not ended. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `payload_too_large`: The body is larger than 5 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unsupported_media_type`: Send `Content-Type: application/json`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `input_invalid`: The input is not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Figures_show: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FiguresDto"];
                };
            };
            /** @description `sign_in_required`: Sign in first. `key_invalid`: The API key is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_allowed`: This is not allowed to you. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Queue_list: {
        parameters: {
            query: {
                /** @description Words of the claim, in any spelling and in any of its languages. */
                q?: string;
                /** @description Only claims in this status. */
                status?: "draft" | "open" | "in_review" | "adjudication" | "reviewed" | "not_checkable" | "archived";
                /** @description Only claims that this user works on; `me`: the caller; `none`: only those that nobody works on. For the desk. */
                assigneeId?: string;
                /** @description Only claims with this tag. */
                tag?: string;
                /** @description Only claims made in this language. */
                language?: string;
                /** @description How many items at most. */
                limit: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Only claims that are there for this reason. */
                reason?: "conclusion" | "recheck";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueuePageDto"];
                };
            };
            /** @description `sign_in_required`: Sign in first. `key_invalid`: The API key is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_allowed`: This is not allowed to you. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `input_invalid`: The input is not valid. `cursor_invalid`: The cursor is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Queue_people: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskPeopleDto"];
                };
            };
            /** @description `sign_in_required`: Sign in first. `key_invalid`: The API key is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_allowed`: This is not allowed to you. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Queue_tags: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagListDto"];
                };
            };
            /** @description `sign_in_required`: Sign in first. `key_invalid`: The API key is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_allowed`: This is not allowed to you. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    History_list: {
        parameters: {
            query: {
                /** @description How many items at most. */
                limit: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description Id (UUID) of the record that the path names. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryPageDto"];
                };
            };
            /** @description `sign_in_required`: Sign in first. `key_invalid`: The API key is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_allowed`: This is not allowed to you. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: There is no such record. `id_invalid`: That is not an id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `input_invalid`: The input is not valid. `cursor_invalid`: The cursor is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Bulk_make: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key is answered as the first was, and not done again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewBulkDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkResultDto"];
                };
            };
            /** @description `bad_request`: The body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `sign_in_required`: Sign in first. `key_invalid`: The API key is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_allowed`: This is not allowed to you. `foreign_origin`: The request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request_in_progress`: The first request with this key has not ended. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `payload_too_large`: The body is larger than 5 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unsupported_media_type`: Send `Content-Type: application/json`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `input_invalid`: The input is not valid. `assignee_unknown`: Nobody at the desk has that id. `idempotency_key_reused`: The Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Bulk_undo: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key is answered as the first was, and not done again. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id (UUID) of the record that the path names. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkResultDto"];
                };
            };
            /** @description `sign_in_required`: Sign in first. `key_invalid`: The API key is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_allowed`: This is not allowed to you. `foreign_origin`: The request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: There is no such record. `id_invalid`: That is not an id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `bulk_undone`: That has been undone already. `request_in_progress`: The first request with this key has not ended. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `idempotency_key_reused`: The Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Reports_contradictions: {
        parameters: {
            query: {
                /** @description Words of the claim, in any spelling and in any of its languages. */
                q?: string;
                /** @description Only claims whose current verdict has this rating (its key); `none`: only those without a verdict that stands. */
                rating?: string;
                /** @description Only claims that this source said or passed on. */
                sourceId?: string;
                /** @description Only claims said at or after this time. */
                claimedFrom?: string;
                /** @description Only claims said before or at this time; of a date alone, up to its end. */
                claimedTo?: string;
                /** @description Only claims with evidence (`true`) or without (`false`). */
                hasEvidence?: boolean;
                /** @description Only claims about this topic. */
                topic?: string;
                /** @description Only claims that stand in this document. */
                documentId?: string;
                /** @description How it is written: `json` (the records, both languages), `csv` (for spreadsheets) or `html` (to be printed). */
                format: "json" | "csv" | "html";
                /** @description Language of the report's own words. Claims are shown in it where there is a translation, else in their own. */
                language: "en" | "ar";
                /** @description Only contradictions in this status; left out: suggested and confirmed ones. */
                status?: "suggested" | "confirmed" | "rejected";
                /** @description Only contradictions resolved so. */
                resolution?: "open" | "one_side_supported" | "both_unsupported" | "different_scope";
                /** @description Only contradictions with a claim made in this language. */
                claimLanguage?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report, streamed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContradictionReportDto"];
                    "text/csv": string;
                    "text/html": string;
                };
            };
            /** @description `sign_in_required`: Sign in first. `key_invalid`: The API key is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_allowed`: This is not allowed to you. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `input_invalid`: The input is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `too_many_reports`: Too many reports at once. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Events_listen: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The events, for as long as the caller listens. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description `sign_in_required`: Sign in first. `key_invalid`: The API key is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `event_stream_only`: There is only a stream of events here. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
}
