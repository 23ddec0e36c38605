/** Runs in requesters' pages, by the names that their own scripts call. */
export const PAGE_SCRIPT = `'use strict';
/** A parameter of the page's address. */
function turkGetParam(name, defaultValue) {
  const value = new URLSearchParams(location.search).get(name);
  return value === null ? defaultValue : value;
}
/** Tells the form whose answer it is and where it goes; in a preview it can't be sent. */
function turkSetAssignmentID(assignmentId) {
  const id = assignmentId === undefined ? turkGetParam('assignmentId', '') : assignmentId;
  const field = document.getElementById('assignmentId');
  if (field !== null) field.value = id;
  const form = document.getElementById('mturk_form');
  if (form !== null) form.action = '/mturk/externalSubmit';
  const button = document.getElementById('submitButton');
  if (id !== 'ASSIGNMENT_ID_NOT_AVAILABLE' || button === null) return;
  button.disabled = true;
  button.value = 'Take it first, then send it';
}
`;
