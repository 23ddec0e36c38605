/** What Amazon's clients know of what can go wrong: the codes that their own filters name. */
export type TurkErrorCode =
  | 'AWS.MechanicalTurk.HitAlreadyExists'
  | 'AWS.MechanicalTurk.InvalidMaximumAssignmentsIncrease'
  | 'AWS.MechanicalTurk.QualificationDoesNotExist'
  | 'AWS.MechanicalTurk.QualificationRequestDoesNotExist'
  | 'AWS.MechanicalTurk.QualificationTypeDoesNotExist'
  | 'AWS.MechanicalTurk.AssignmentDoesNotExist'
  | 'AWS.MechanicalTurk.HITDoesNotExist'
  | 'AWS.MechanicalTurk.HITLayoutDoesNotExist'
  | 'AWS.MechanicalTurk.HITTypeDoesNotExist'
  | 'AWS.MechanicalTurk.InvalidHITState'
  | 'AWS.MechanicalTurk.InvalidQualificationTypeState'
  | 'AWS.MechanicalTurk.InvalidQualificationState'
  | 'AWS.MechanicalTurk.InvalidAssignmentState'
  | 'AWS.MechanicalTurk.QualificationTypeAlreadyExists'
  | 'AWS.MechanicalTurk.PermissionDeniedException'
  | 'AWS.MechanicalTurk.XMLParseError'
  | 'AWS.MechanicalTurk.XHTMLParseError'
  | 'AWS.MechanicalTurk.InvalidTransportEndpoint'
  | 'AWS.MechanicalTurk.InvalidParameterValue'
  | 'AWS.MechanicalTurk.InsufficientFunds'
  | 'AWS.MechanicalTurk.IdempotencyTokenAlreadyProcessed'
  | 'AWS.MechanicalTurk.GenericError';

/** The rules say no: the clients' RequestError. Its message is answered with the time behind it, as Amazon's is. */
export class TurkError extends Error {
  constructor(
    readonly code: TurkErrorCode,
    message: string,
  ) {
    super(message);
  }
}

/** The request itself isn't one that is listened to: an error that the model doesn't list, by its own name. */
export class TransportError extends Error {
  constructor(
    readonly type:
      | 'AccessDeniedException'
      | 'UnrecognizedClientException'
      | 'InvalidSignatureException'
      | 'IncompleteSignatureException'
      | 'MissingAuthenticationTokenException'
      | 'ThrottlingException'
      | 'UnknownOperationException'
      | 'SerializationException',
    message: string,
  ) {
    super(message);
  }
}

export const invalidValue = (field: string, rule: string): TurkError =>
  new TurkError('AWS.MechanicalTurk.InvalidParameterValue', `The value of ${field} is invalid: it ${rule}.`);
