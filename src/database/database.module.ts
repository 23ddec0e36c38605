import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Settings } from '../config/settings.js';
import { PreparingClient } from './prepared.js';
import { ReadReplica } from './read-replica.js';
import { Reads } from './reads.js';

@Global()
@Module({
  imports: [
    TypeOrmModule.forRootAsync({
      inject: [Settings],
      useFactory: (settings: Settings) => ({
        type: 'postgres' as const,
        url: settings.databaseUrl,
        entities: [],
        poolSize: settings.databaseConnections,
        extra: { Client: PreparingClient },
        connectTimeoutMS: 10_000,
        applicationName: 'nonet',
        retryAttempts: 5,
        retryDelay: 500,
      }),
    }),
  ],
  providers: [ReadReplica, Reads],
  exports: [ReadReplica, Reads],
})
export class DatabaseModule {}
