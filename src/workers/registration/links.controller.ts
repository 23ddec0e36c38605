import { Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { For, Me } from '../../auth/access.js';
import type { Caller } from '../../auth/caller.js';
import { linkAddress } from '../../auth/link-address.js';
import { Settings } from '../../config/settings.js';
import { Id } from '../../http/id.pipe.js';
import { IssueLink } from './issue-link.js';

@ApiTags('Administration')
@For('admin')
@Controller('api/v1/admin/workers')
export class LinksController {
  constructor(
    private readonly issueLink: IssueLink,
    private readonly settings: Settings,
  ) {}

  /** A one-time link with which a worker who lost the password sets another. It is shown in this answer and never again. */
  @Post(':id/link')
  async issue(@Me() { accountId: by }: Caller, @Param('id', Id) workerId: string): Promise<{ link: string }> {
    return { link: linkAddress(this.settings.publicUrl, await this.issueLink.run(by, workerId)) };
  }
}
