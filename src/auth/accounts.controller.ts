import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Id } from '../http/id.pipe.js';
import { type Page, PageQuery } from '../http/page.js';
import { Settings } from '../config/settings.js';
import { For, Me, SignedIn } from './access.js';
import { CreateAccountDto, CreateKeyDto } from './auth.dto.js';
import type { KeyView, ListedAccountView } from './auth.view.js';
import type { Caller } from './caller.js';
import { linkAddress } from './link-address.js';
import { ManageAccounts } from './manage-accounts.js';
import { ManageKeys } from './manage-keys.js';
import { ReadAccounts } from './read-accounts.js';

@ApiTags('Accounts')
@Controller('api/v1')
export class AccountsController {
  constructor(
    private readonly accounts: ManageAccounts,
    private readonly reads: ReadAccounts,
    private readonly keys: ManageKeys,
    private readonly settings: Settings,
  ) {}

  /** Invites a requester, engineer or admin: the one-time link in the answer sets the password. */
  @For('admin')
  @Post('accounts')
  async invite(@Me() caller: Caller, @Body() body: CreateAccountDto): Promise<{ id: string; link: string }> {
    const { id, linkToken } = await this.accounts.invite(caller.accountId, { ...body, displayName: body.displayName ?? body.email });
    return { id, link: linkAddress(this.settings.publicUrl, linkToken) };
  }

  /** The people of the office, by e-mail. */
  @For('admin')
  @Get('accounts')
  list(@Query() page: PageQuery): Promise<Page<ListedAccountView>> {
    return this.reads.page(page);
  }

  /** A new one-time link, for somebody who lost the password. */
  @For('admin')
  @Post('accounts/:id/link')
  async reset(@Me() caller: Caller, @Param('id', Id) id: string): Promise<{ link: string }> {
    return { link: linkAddress(this.settings.publicUrl, await this.accounts.reset(caller.accountId, id)) };
  }

  /** Takes somebody's access away, with their sessions and keys. The last administrator stays. */
  @For('admin')
  @Delete('accounts/:id')
  @HttpCode(204)
  async remove(@Me() caller: Caller, @Param('id', Id) id: string): Promise<void> {
    await this.accounts.remove(caller.accountId, id);
  }

  /** Makes an API key. It is shown in this answer and never again. */
  @SignedIn()
  @Post('keys')
  createKey(@Me() caller: Caller, @Body() body: CreateKeyDto): Promise<KeyView & { key: string }> {
    return this.keys.create(caller, body);
  }

  /** One's own keys, without their secrets. */
  @SignedIn()
  @Get('keys')
  async listKeys(@Me() caller: Caller): Promise<Page<KeyView>> {
    return { items: await this.keys.list(caller.accountId), nextCursor: null };
  }

  /** Revokes a key of one's own. */
  @SignedIn()
  @Delete('keys/:id')
  @HttpCode(204)
  async revokeKey(@Me() caller: Caller, @Param('id', Id) id: string): Promise<void> {
    await this.keys.revoke(caller.accountId, id);
  }
}
