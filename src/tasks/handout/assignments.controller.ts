import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { For, MyWorkerId, Repeatable } from '../../auth/access.js';
import { Id } from '../../http/id.pipe.js';
import type { Reply } from '../../http/reply.js';
import type { RepeatableRequest } from '../../http/repeats.js';
import { AssignmentView } from './assignment.view.js';
import { ClaimDto } from './assignments.dto.js';
import { ClaimTask } from './claim-task.js';
import { ReadAssignments } from './read-assignments.js';
import { RenewAssignment } from './renew-assignment.js';

@ApiTags('Assignments')
@For('worker')
@Controller('api/v1/assignments')
export class AssignmentsController {
  constructor(
    private readonly claimTask: ClaimTask,
    private readonly reads: ReadAssignments,
    private readonly renewAssignment: RenewAssignment,
  ) {}

  /** Claims the next task: 201; 200 with the one already held; 204 and Retry-After when there is nothing now. */
  @ApiCreatedResponse({ description: 'The next one' })
  @ApiOkResponse({ description: 'The one already held' })
  @ApiNoContentResponse({ description: 'Nothing now; ask again after Retry-After' })
  @Post()
  claim(
    @MyWorkerId() workerId: string,
    @Body() filter: ClaimDto,
    @Repeatable() request: RepeatableRequest | null,
  ): Promise<Reply<AssignmentView>> {
    return this.claimTask.run(
      workerId,
      { platforms: someOf(filter.platforms), sports: someOf(filter.sports?.map((sport) => sport.toLowerCase())) },
      request,
    );
  }

  /** One that is, or was, the caller's. */
  @Get(':id')
  one(@MyWorkerId() workerId: string, @Param('id', Id) id: string): Promise<AssignmentView> {
    return this.reads.one(id, workerId);
  }

  /** Keeps the lease alive, up to the longest that its policy allows. */
  @Post(':id/renewal')
  renew(@MyWorkerId() workerId: string, @Param('id', Id) id: string): Promise<AssignmentView> {
    return this.renewAssignment.run(id, workerId);
  }
}

/** An empty list filters nothing. */
const someOf = (values: string[] | null | undefined): string[] | null => (values == null || values.length === 0 ? null : values);
