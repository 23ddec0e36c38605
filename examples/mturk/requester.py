"""A requester's program as it was written for Amazon Mechanical Turk: only the endpoint and the keys are others.

MTURK_ENDPOINT=http://localhost:3000/mturk AWS_ACCESS_KEY_ID=NOTK... AWS_SECRET_ACCESS_KEY=... python3 requester.py
"""

import json
import os

import boto3
from botocore.exceptions import ClientError

mturk = boto3.client("mturk", endpoint_url=os.environ["MTURK_ENDPOINT"], region_name="us-east-1")

PAGE = """<HTMLQuestion xmlns="http://mechanicalturk.amazonaws.com/AWSMechanicalTurkDataSchemas/2011-11-11/HTMLQuestion.xsd">
<HTMLContent><![CDATA[<!DOCTYPE html><html><body><form action="https://www.mturk.com/mturk/externalSubmit" method="post">
<input name="größe"></form></body></html>]]></HTMLContent><FrameHeight>0</FrameHeight></HTMLQuestion>"""

hit_type = mturk.create_hit_type(
    Title="How large is it?", Description="Look and say", Reward="0.02", AssignmentDurationInSeconds=600, Keywords="picture, größe"
)["HITTypeId"]
for _ in range(12):
    mturk.create_hit_with_hit_type(HITTypeId=hit_type, Question=PAGE, MaxAssignments=2, LifetimeInSeconds=3600)

hits = [hit for page in mturk.get_paginator("list_hits").paginate(PaginationConfig={"PageSize": 5}) for hit in page["HITs"]]

try:
    mturk.delete_hit(HITId=hits[0]["HITId"])
    refusal = None
except ClientError as error:
    refusal = {"code": error.response["Error"]["Code"], "turk": error.response["TurkErrorCode"], "message": error.response["Message"]}

held = mturk.get_account_balance()["OnHoldBalance"]
for hit in hits:
    mturk.update_expiration_for_hit(HITId=hit["HITId"], ExpireAt=0)
    mturk.delete_hit(HITId=hit["HITId"])

left = mturk.list_hits()["NumResults"]
print(json.dumps({"made": len({hit["HITId"] for hit in hits}), "refusal": refusal, "held": held, "left": left}))
