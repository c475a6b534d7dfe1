/**
 * Files read without harm, written whole or not at all, and folders that nobody else can change: ordinary files alone, up to a
 * size, through no link that was not named.
 */
@API(status = Status.INTERNAL)
@NullMarked
package casus.files;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.NullMarked;
