import type { Route } from './routes.js';

/**
 * Who gets what on every route: the status that each caller is answered with. `worker` and `requester` own the things that a call names
 * (test/support/access/things.ts makes them, new for each call); `worker2` and `requester2` are others of their kind, to whom they don't
 * exist (404). Revoked and expired keys get what nobody gets. A body follows the statuses: JSON, or a CSV.
 */
const TABLE = `
                                                           nobody worker worker2 suspended blocked requester requester2 engineer admin
POST   /api/v1/sessions                                    201    201    201     201       201     201       201        201      201   {"email":"admin@example.org","password":"correct horse battery"}
DELETE /api/v1/sessions                                    401    204    204     204       204     204       204        204      204
GET    /api/v1/sessions/current                            401    200    200     200       200     200       200        200      200
DELETE /api/v1/sessions/current                            401    204    204     204       204     204       204        204      204
POST   /api/v1/links/redeem                                201    201    201     201       201     201       201        201      201   {"token":"{link}","password":"a long password"}
POST   /api/v1/accounts                                    401    403    403     403       403     403       403        403      201   {"email":"{unique}@example.org","roles":["engineer"]}
GET    /api/v1/accounts                                    401    403    403     403       403     403       403        403      200
DELETE /api/v1/accounts/{account}                          401    403    403     403       403     403       403        403      204
GET    /api/v1/accounts/me/second-factor                   401    403    403     403       403     200       200        200      200
POST   /api/v1/accounts/me/second-factor                   401    403    403     403       403     400       400        400      400   {"password":"not mine"}
POST   /api/v1/accounts/me/second-factor/confirmation      401    403    403     403       403     409       409        409      409   {"code":"123456"}
POST   /api/v1/accounts/me/second-factor/recovery-codes    401    403    403     403       403     409       409        409      409   {"password":"not mine","code":"123456"}
POST   /api/v1/accounts/me/second-factor/removal           401    403    403     403       403     409       409        409      409   {"password":"not mine","code":"123456"}
DELETE /api/v1/accounts/{account}/second-factor            401    403    403     403       403     403       403        403      409
POST   /api/v1/accounts/{account}/link                     401    403    403     403       403     403       403        403      201
PUT    /api/v1/accounts/me/password                        401    400    400     400       400     400       400        400      400   {"currentPassword":"not mine","newPassword":"a new long password"}
POST   /api/v1/keys                                        401    400    400     400       400     201       201        400      400   {"name":"mine","roles":["requester"]}
GET    /api/v1/keys                                        401    200    200     200       200     200       200        200      200
DELETE /api/v1/keys/{key}                                  401    404    404     404       404     204       404        404      404

POST   /api/v1/workers                                     201    201    201     201       201     201       201        201      201   {"email":"{unique}@example.org","password":"a long password","displayName":"Zoe"}
GET    /api/v1/workers/me                                  401    200    200     200       200     403       403        403      403
GET    /api/v1/workers/me/answers                          401    200    200     200       200     403       403        403      403
GET    /api/v1/workers/me/ledger                           401    200    200     200       200     403       403        403      403
GET    /api/v1/workers/me/statement                        401    200    200     200       200     403       403        403      403
GET    /api/v1/workers/me/export                           401    200    200     200       200     403       403        403      403
GET    /api/v1/workers/me/erasure                          401    200    200     200       200     403       403        403      403
POST   /api/v1/workers/me/erasure                          401    400    400     400       400     403       403        403      403   {"password":"not mine"}
POST   /api/v1/workers/me/appeals                          401    201    404     404       404     403       403        403      403   {"about":"answer","assignmentId":"{submitted}","text":"look again"}
GET    /api/v1/workers/me/appeals                          401    200    200     200       200     403       403        403      403
POST   /api/v1/workers/me/payouts                          401    422    422     422       422     403       403        403      403   {"amount":"1000.00"}
GET    /api/v1/workers/me/payouts                          401    200    200     200       200     403       403        403      403
GET    /api/v1/workers/me/messages                         401    200    200     200       200     403       403        403      403
PUT    /api/v1/workers/me/messages/{message}/read          401    204    404     404       404     403       403        403      403
GET    /api/v1/training                                    401    200    200     403       403     403       403        403      403
POST   /api/v1/training/answers                            401    409    409     403       403     403       403        403      403   {"itemId":"{lesson}","answer":{"kind":"no_account"}}

POST   /api/v1/assignments                                 401    201    201     403       403     403       403        403      403   {}
GET    /api/v1/assignments/{assignment}                    401    200    404     404       404     403       403        403      403
POST   /api/v1/assignments/{assignment}/renewal            401    201    404     404       404     403       403        403      403
POST   /api/v1/assignments/{assignment}/submission         401    201    404     404       404     403       403        403      403   {"answer":{"kind":"no_account"}}
POST   /api/v1/assignments/{assignment}/return             401    204    404     404       404     403       403        403      403   {"reason":"skip"}
GET    /api/v1/handles/parse?platform=x&value=zoe          401    200    200     200       200     403       403        403      403

POST   /api/v1/batches                                     401    403    403     403       403     201       201        403      201   {"name":"mine","platforms":["x"],"reward":"0.05"}
GET    /api/v1/batches                                     401    403    403     403       403     200       200        403      200
GET    /api/v1/batches/{batch}                             401    403    403     403       403     200       404        403      200
PATCH  /api/v1/batches/{batch}                             401    403    403     403       403     200       404        403      200   {"name":"renamed"}
GET    /api/v1/batches/{batch}/estimate                    401    403    403     403       403     200       404        403      200
GET    /api/v1/batches/{batch}/answers                     401    403    403     403       403     200       404        403      200
POST   /api/v1/batches/{batch}/athletes                    401    403    403     403       403     202       404        403      202   external_id,name\\nz-1,Zoe
PUT    /api/v1/batches/{batch}/policy                      401    403    403     403       403     403       403        403      200   {"policy":{"agree":6},"apply":"new"}
POST   /api/v1/batches/{batch}/policy/preview              401    403    403     403       403     403       403        403      200   {"policy":{"agree":6},"apply":"open"}
GET    /api/v1/batches/{batch}/policies                    401    403    403     403       403     403       403        403      200
POST   /api/v1/batches/{batch}/policy/restoration          401    403    403     403       403     403       403        403      409   {"version":1,"apply":"new","reason":"It was better"}
GET    /api/v1/batches/{batch}/imports                     401    403    403     403       403     200       404        403      200
GET    /api/v1/imports/{import}                            401    403    403     403       403     200       404        403      200
GET    /api/v1/imports/{import}/errors                     401    403    403     403       403     200       404        403      200
GET    /api/v1/tasks                                       401    403    403     403       403     200       200        403      200
GET    /api/v1/tasks/{task}                                401    403    403     403       403     200       404        403      200
POST   /api/v1/tasks/{dispute}/adjudication                401    403    403     403       403     403       403        403      204   {"answer":{"kind":"no_account"},"reason":"looked"}
GET    /api/v1/conflicts                                   401    403    403     403       403     403       403        403      200
POST   /api/v1/conflicts/{conflict}/resolution             401    403    403     403       403     403       403        403      204   {"keep":null,"reason":"neither"}
POST   /api/v1/policies/replay                             401    403    403     403       403     403       403        403      200   {"policies":[{}]}
POST   /api/v1/policies/replay/flips                       401    403    403     403       403     403       403        403      200   {"policy":{}}
POST   /api/v1/gold                                        401    403    403     403       403     403       403        403      201   name,sport,platform,handle\\nTim Duncan,basketball,x,
GET    /api/v1/gold                                        401    403    403     403       403     403       403        403      200
DELETE /api/v1/gold/{gold}                                 401    403    403     403       403     403       403        403      204
POST   /api/v1/gold/promotions                             401    403    403     403       403     403       403        403      201   {"taskId":"{resolved}"}

GET    /api/v1/handles                                     401    403    403     403       403     403       403        200      200
POST   /api/v1/handles/lookup                              401    403    403     403       403     403       403        200      200   {"pairs":[{"externalId":"{athlete}","platform":"x"}]}
GET    /api/v1/handles/{athlete}/x                         401    403    403     403       403     403       403        200      200
POST   /api/v1/handles/{athlete}/x/reports                 401    403    403     403       403     403       403        201      201   {"problem":"renamed"}
POST   /api/v1/handles/{athlete}/x/observations            401    403    403     403       403     403       403        422      422   {"accountId":"1","handle":"somebodyelse"}
GET    /api/v1/changes                                     401    403    403     403       403     403       403        200      200
POST   /api/v1/changes/retention                           401    403    403     403       403     403       403        403      400   {"upTo":1000000,"reason":"old"}
GET    /api/v1/cursors                                     401    403    403     403       403     403       403        200      200
PUT    /api/v1/cursors/{cursor}                             401    403    403     403       403     403       403        200      200   {"after":0}
GET    /api/v1/cursors/{cursor}                             401    403    403     403       403     403       403        200      200
DELETE /api/v1/cursors/{cursor}                             401    403    403     403       403     403       403        204      204
POST   /api/v1/subscriptions                               401    403    403     403       403     403       403        201      201   {"kind":"webhook","url":"https://93.184.215.14/"}
GET    /api/v1/subscriptions                               401    403    403     403       403     403       403        200      200
GET    /api/v1/subscriptions/{subscription}                401    403    403     403       403     403       403        200      200
PATCH  /api/v1/subscriptions/{subscription}                401    403    403     403       403     403       403        200      200   {"name":"renamed"}
DELETE /api/v1/subscriptions/{subscription}                401    403    403     403       403     403       403        204      204
GET    /api/v1/subscriptions/{subscription}/deliveries     401    403    403     403       403     403       403        200      200
POST   /api/v1/subscriptions/{subscription}/redelivery     401    403    403     403       403     403       403        202      202   {"dead":true}
POST   /api/v1/subscriptions/{subscription}/secret         401    403    403     403       403     403       403        409      409   {}
POST   /api/v1/subscriptions/{subscription}/test           401    403    403     403       403     403       403        409      409
POST   /api/v1/exports                                     401    403    403     403       403     403       403        202      202   {"format":"csv"}
GET    /api/v1/exports                                     401    403    403     403       403     403       403        200      200
GET    /api/v1/exports/{export}                            401    403    403     403       403     403       403        200      200
GET    /api/v1/exports/latest                              401    403    403     403       403     403       403        200      200
GET    /api/v1/exports/{export}/files/handles.csv          401    403    403     403       403     403       403        200      200
DELETE /api/v1/exports/{finished}                            401    403    403     403       403     403       403        204      204
POST   /api/v1/export-schedules                            401    403    403     403       403     403       403        201      201   {"name":"s","cron":"0 6 * * *","format":"csv"}
GET    /api/v1/export-schedules                            401    403    403     403       403     403       403        200      200
GET    /api/v1/export-schedules/preview?cron=@daily        401    403    403     403       403     403       403        200      200
GET    /api/v1/export-schedules/{schedule}                 401    403    403     403       403     403       403        200      200
PATCH  /api/v1/export-schedules/{schedule}                 401    403    403     403       403     403       403        200      200   {"name":"t"}
DELETE /api/v1/export-schedules/{schedule}                 401    403    403     403       403     403       403        204      204

GET    /api/v1/admin/overview                              401    403    403     403       403     403       403        403      200
GET    /api/v1/admin/activity                              401    403    403     403       403     403       403        403      200
GET    /api/v1/admin/alerts                                401    403    403     403       403     403       403        403      200
GET    /api/v1/admin/alerts/rules                          401    403    403     403       403     403       403        403      200
PUT    /api/v1/admin/alerts/rules/{rule}                   401    403    403     403       403     403       403        403      200    {"raiseAt":0.95,"reason":"later"}
POST   /api/v1/admin/alerts/{alert}/acknowledgement        401    403    403     403       403     403       403        403      204    {"note":"mine"}
GET    /api/v1/admin/alert-webhooks                        401    403    403     403       403     403       403        403      200
POST   /api/v1/admin/alert-webhooks                        401    403    403     403       403     403       403        403      201    {"url":"https://93.184.215.14/{unique}"}
POST   /api/v1/admin/alert-webhooks/{alarm}/test           401    403    403     403       403     403       403        403      200
DELETE /api/v1/admin/alert-webhooks/{alarm}                401    403    403     403       403     403       403        403      204
GET    /api/v1/admin/ageing                                401    403    403     403       403     403       403        403      200
PUT    /api/v1/admin/ageing                                401    403    403     403       403     403       403        403      200   {"dailyCap":100}
GET    /api/v1/admin/reports                               401    403    403     403       403     403       403        403      200
POST   /api/v1/admin/reports/{report}/closing              401    403    403     403       403     403       403        403      204   {"reason":"looked"}
GET    /api/v1/admin/audit                                 401    403    403     403       403     403       403        403      200
GET    /api/v1/admin/audit/file?actor=nonet                401    403    403     403       403     403       403        403      200
GET    /api/v1/admin/queues                                401    403    403     403       403     403       403        403      200
GET    /api/v1/admin/queues/{queue}/failed                 401    403    403     403       403     403       403        403      200
POST   /api/v1/admin/queues/{queue}/retry                  401    403    403     403       403     403       403        403      200
POST   /api/v1/admin/queues/{queue}/failed/none/retry      401    403    403     403       403     403       403        403      404
GET    /api/v1/admin/calibration                           401    403    403     403       403     403       403        403      200
POST   /api/v1/admin/consensus/refit                       401    403    403     403       403     403       403        403      202
GET    /api/v1/admin/collusion                             401    403    403     403       403     403       403        403      200
GET    /api/v1/admin/workers                               401    403    403     403       403     403       403        403      200
GET    /api/v1/admin/workers/{person}                      401    403    403     403       403     403       403        403      200
GET    /api/v1/admin/workers/{person}/pairs                401    403    403     403       403     403       403        403      200
POST   /api/v1/admin/workers/{person}/qualification        401    403    403     403       403     403       403        403      200   {"granted":false,"reason":"asked"}
POST   /api/v1/admin/workers/{person}/suspension           401    403    403     403       403     403       403        403      200   {"reason":"careless"}
POST   /api/v1/admin/workers/{person}/block                401    403    403     403       403     403       403        403      200   {"reason":"a robot"}
POST   /api/v1/admin/workers/{person}/reinstatement        401    403    403     403       403     403       403        403      409   {"reason":"a mistake"}
POST   /api/v1/admin/workers/{person}/retest               401    403    403     403       403     403       403        403      200    {"reason":"to be sure"}
PUT    /api/v1/admin/workers/{person}/planned-void          401    403    403     403       403     403       403        403      200   {"reason":"copied"}
DELETE /api/v1/admin/workers/{person}/planned-void          401    403    403     403       403     403       403        403      404
POST   /api/v1/admin/workers/{person}/void                 401    403    403     403       403     403       403        403      200   {"reason":"copied"}
POST   /api/v1/admin/workers/{person}/rejections           401    403    403     403       403     403       403        403      409   {"assignmentIds":["00000000-0000-4000-8000-000000000000"],"finding":"copying","reason":"the same typing"}
POST   /api/v1/admin/workers/{person}/link                 401    403    403     403       403     403       403        403      201
POST   /api/v1/admin/workers/{person}/messages             401    403    403     403       403     403       403        403      201   {"text":"hello"}
POST   /api/v1/admin/workers/{person}/erasure              401    403    403     403       403     403       403        403      200   {"reason":"asked for it"}
GET    /api/v1/admin/workers/{person}/messages             401    403    403     403       403     403       403        403      200
GET    /api/v1/admin/appeals                               401    403    403     403       403     403       403        403      200
POST   /api/v1/admin/appeals/{appeal}/decision             401    403    403     403       403     403       403        403      200   {"granted":false,"reason":"it stands"}
GET    /api/v1/admin/payouts                               401    403    403     403       403     403       403        403      200
GET    /api/v1/admin/payouts/file                          401    403    403     403       403     403       403        403      200
POST   /api/v1/admin/payouts/{payout}/paid                 401    403    403     403       403     403       403        403      200
POST   /api/v1/admin/payouts/{payout}/cancellation         401    403    403     403       403     403       403        403      200   {"reason":"wrong account"}
GET    /api/v1/admin/training-items                        401    403    403     403       403     403       403        403      200
POST   /api/v1/admin/training-items                        401    403    403     403       403     403       403        403      201   {"stage":"practice","topic":"renamed","platform":"x","athlete":{"name":"Zoe","sport":"golf"},"shown":[{"url":"x.com/zoe","title":"Zoe","text":"Hi"}],"answer":{"kind":"no_account"},"explanation":"There is none."}
GET    /api/v1/admin/training-items/{lesson}               401    403    403     403       403     403       403        403      200
PUT    /api/v1/admin/training-items/{lesson}/place         401    403    403     403       403     403       403        403      200   {"before":null}
PATCH  /api/v1/admin/training-items/{lesson}               401    403    403     403       403     403       403        403      200   {"retired":true}

GET    /api/v1/hits                                        401    200    200     200       200     403       403        403      403
GET    /api/v1/hits/{hit}                                  401    200    200     200       200     403       403        403      403
POST   /api/v1/hits/{hit}/assignments                      401    201    201     403       403     403       403        403      403
GET    /api/v1/hit-assignments                             401    200    200     200       200     403       403        403      403
GET    /api/v1/hit-assignments/{work}                      401    200    404     404       404     403       403        403      403
POST   /api/v1/hit-assignments/{work}/submission           401    409    404     404       404     403       403        403      403   {"answers":{}}
POST   /api/v1/hit-assignments/{work}/return               401    204    404     404       404     403       403        403      403
GET    /api/v1/qualifications/{turkskill}                  401    200    200     200       200     403       403        403      403
POST   /api/v1/qualifications/{turkskill}/requests         401    201    201     201       201     403       403        403      403
POST   /api/v1/qualifications/{turkskill}/answers          401    409    409     409       409     403       403        403      403   {"answers":{}}
GET    /api/v1/workers/me/notices                          401    200    200     200       200     403       403        403      403
GET    /mturk/frames/{hit}                                 401    200    200     200       200     403       403        403      403
GET    /mturk/externalHIT_v1.js                            200    200    200     200       200     200       200        200      200
POST   /mturk/externalSubmit                               404    404    404     404       404     404       404        404      404
POST   /mturk                                              400    400    400     400       400     400       400        400      400
POST   /api/v1/mturk/keys                                  401    403    403     403       403     201       201        403      201   {"name":"scripts"}
GET    /api/v1/mturk/keys                                  401    403    403     403       403     200       200        403      200
DELETE /api/v1/mturk/keys/{turkkey}                        401    403    403     403       403     204       404        403      404
POST   /api/v1/mturk/notification-secret                   401    403    403     403       403     201       201        403      201
GET    /api/v1/mturk/events                                401    403    403     403       403     200       200        403      200
GET    /api/v1/mturk/balance                               401    403    403     403       403     200       200        403      200
POST   /api/v1/mturk/funds                                 401    403    403     403       403     403       403        403      201   {"accountId":"{account}","amount":"1.00","reason":"paid"}

GET    /healthz                                            200    200    200     200       200     200       200        200      200
GET    /readyz                                             200    200    200     200       200     200       200        200      200
GET    /metrics                                            200    200    200     200       200     200       200        200      200
GET    /api/openapi.json                                   200    200    200     200       200     200       200        200      200
`;

/** A line of the table. */
export interface Row {
  method: string;
  path: string;
  statuses: number[];
  body: string;
}

const LINE = /^(?<method>\S+) +(?<path>\S+) +(?<statuses>(?:\d{3} *){9})(?<body>.*)$/;

export const ROWS: Row[] = TABLE.split('\n').flatMap((line) => {
  const { method = '', path = '', statuses = '', body = '' } = LINE.exec(line)?.groups ?? {};
  return method === '' ? [] : [{ method, path, statuses: statuses.trim().split(/ +/).map(Number), body: body.replaceAll('\\n', '\n') }];
});

/** A row names a thing where the route has a parameter; where a route without parameters fits too, it is about that one. */
export function isFor(row: Row, route: Route): boolean {
  const path = row.path.replace(/\?.*/, '');
  if (row.method !== route.method || path === route.path) return row.method === route.method;
  const [mine, theirs] = [path.split('/'), route.path.split('/')];
  return mine.length === theirs.length && path.includes('{') && theirs.every((part, n) => part === mine[n] || part.startsWith(':'));
}
