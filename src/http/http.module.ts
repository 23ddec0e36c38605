import { Global, Module } from '@nestjs/common';
import { Repeats } from './repeats.js';

@Global()
@Module({ providers: [Repeats], exports: [Repeats] })
export class HttpModule {}
