import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { For, Me } from '../../auth/access.js';
import type { Caller } from '../../auth/caller.js';
import { Id } from '../../http/id.pipe.js';
import type { Page } from '../../http/page.js';
import { ReadTasks } from './read-tasks.js';
import { TaskDetailView, TaskView } from './task.view.js';
import { TasksQuery } from './tasks.dto.js';

@ApiTags('Tasks')
@For('requester')
@Controller('api/v1/tasks')
export class TasksController {
  constructor(private readonly reads: ReadTasks) {}

  /** Tasks by age, each with its decision and every answer kept. */
  @Get()
  list(@Me() caller: Caller, @Query() query: TasksQuery): Promise<Page<TaskView>> {
    return this.reads.page(caller, query);
  }

  /** One task: the decision, every ballot with its weight, what was not counted and why, and the athlete's namesakes. */
  @Get(':id')
  one(@Me() caller: Caller, @Param('id', Id) id: string): Promise<TaskDetailView> {
    return this.reads.one(caller, id);
  }
}
