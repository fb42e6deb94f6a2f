/* What an AppImage begins with: mounts the squashfs that follows it in the file, and becomes the
 * AppRun in there. https://github.com/AppImage/AppImageSpec/blob/master/draft.md, type 2.
 *
 * One process serves the mount, another waits for the app's end and takes the mount away. Where
 * nothing can be mounted (containers, machines without fusermount3) the files are unpacked, for
 * this one start. packaging/bundling/appimage.py compiles it, statically: it asks nothing of the
 * machine.
 */
#define _GNU_SOURCE
#include <elf.h>
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <limits.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <squashfuse/squashfuse.h>
#undef FUSE_USE_VERSION
#define FUSE_USE_VERSION 31
#include <fuse3/fuse.h>

#define SELF "/proc/self/exe"
#define BLOCKS_KEPT 64 /* squashfuse keeps one, and so would unpack most blocks several times */
#define FOREVER_S 1e9 /* the image never changes, so the kernel may keep what it was told */

static sqfs image;

/* ---- The image in this file ---- */

/* Where the ELF file ends and the squashfs begins. */
static size_t offset_in(int file)
{
    Elf64_Ehdr head = {0};
    if (pread(file, &head, sizeof head, 0) != sizeof head)
        return 0;
    return head.e_shoff + (size_t)head.e_shentsize * head.e_shnum;
}

/* Before the first file is read. */
static bool keep_more_blocks(void)
{
    sqfs_cache_destroy(&image.data_cache);
    return sqfs_block_cache_init(&image.data_cache, BLOCKS_KEPT) == SQFS_OK;
}

/* ---- The mount: what the kernel asks for ---- */

static int find(const char *path, sqfs_inode *inode)
{
    bool found = false;
    if (sqfs_inode_get(&image, inode, sqfs_inode_root(&image)) ||
        sqfs_lookup_path(&image, inode, path, &found))
        return -EIO;
    return found ? 0 : -ENOENT;
}

static void *on_init(struct fuse_conn_info *connection, struct fuse_config *config)
{
    (void)connection;
    config->kernel_cache = 1;
    config->entry_timeout = config->attr_timeout = config->negative_timeout = FOREVER_S;
    return NULL;
}

static int on_getattr(const char *path, struct stat *stat, struct fuse_file_info *file)
{
    (void)file;
    sqfs_inode inode;
    int error = find(path, &inode);
    if (error)
        return error;
    *stat = (struct stat){
        .st_mode = inode.base.mode,
        .st_nlink = inode.nlink,
        .st_uid = getuid(),
        .st_gid = getgid(),
        .st_mtime = inode.base.mtime,
    };
    if (S_ISREG(stat->st_mode))
        stat->st_size = inode.xtra.reg.file_size;
    else if (S_ISLNK(stat->st_mode))
        stat->st_size = inode.xtra.symlink_size;
    stat->st_blocks = (stat->st_size + 511) / 512;
    return 0;
}

static int on_readlink(const char *path, char *target, size_t size)
{
    sqfs_inode inode;
    int error = find(path, &inode);
    return error ? error : sqfs_readlink(&image, &inode, target, &size) ? -EIO : 0;
}

static int on_readdir(const char *path, void *entries, fuse_fill_dir_t add, off_t offset,
                      struct fuse_file_info *file, enum fuse_readdir_flags flags)
{
    (void)offset, (void)file, (void)flags;
    sqfs_inode inode;
    sqfs_dir folder;
    sqfs_dir_entry entry;
    sqfs_name name;
    sqfs_err failed = SQFS_OK;
    int error = find(path, &inode);
    if (error)
        return error;
    if (sqfs_dir_open(&image, &inode, &folder, 0))
        return -ENOTDIR;
    sqfs_dentry_init(&entry, name);
    while (sqfs_dir_next(&image, &folder, &entry, &failed))
        add(entries, sqfs_dentry_name(&entry), NULL, 0, 0);
    return failed ? -EIO : 0;
}

/* The inode is kept as long as the file is open: reading asks for no path again. */
static int on_open(const char *path, struct fuse_file_info *file)
{
    if ((file->flags & O_ACCMODE) != O_RDONLY)
        return -EROFS;
    sqfs_inode *inode = malloc(sizeof *inode);
    int error = inode ? find(path, inode) : -ENOMEM;
    if (error)
        free(inode);
    else
        file->fh = (uintptr_t)inode;
    return error;
}

static int on_release(const char *path, struct fuse_file_info *file)
{
    (void)path;
    free((sqfs_inode *)(uintptr_t)file->fh);
    return 0;
}

static int on_read(const char *path, char *buffer, size_t size, off_t offset,
                   struct fuse_file_info *file)
{
    (void)path;
    sqfs_off_t got = size;
    sqfs_inode *inode = (sqfs_inode *)(uintptr_t)file->fh;
    return sqfs_read_range(&image, inode, offset, &got, buffer) ? -EIO : (int)got;
}

static const struct fuse_operations ANSWERS = {
    .init = on_init,
    .getattr = on_getattr,
    .readlink = on_readlink,
    .readdir = on_readdir,
    .open = on_open,
    .read = on_read,
    .release = on_release,
};

/* ---- Processes beside the app ---- */

/* Forks a process that is no child of the app's, keeps no pipe of its open and hears no Ctrl-C.
 * True in that process. */
static bool in_background(void)
{
    pid_t child = fork();
    if (child == 0) {
        if (fork() != 0)
            _exit(0);
        setsid();
        int nothing = open("/dev/null", O_RDWR);
        for (int stream = 0; stream < 3; stream++)
            dup2(nothing, stream);
        return true;
    }
    if (child > 0)
        waitpid(child, NULL, 0);
    return false;
}

/* Mounts the image and answers the kernel until it is taken away; does not return. */
static void serve(const char *folder, int mounted)
{
    char *words[] = {"appimage", "-o", "ro,nosuid,nodev,fsname=llama32-desktop,subtype=squashfs"};
    struct fuse_args options = FUSE_ARGS_INIT(3, words);
    struct fuse *server = fuse_new(&options, &ANSWERS, sizeof ANSWERS, NULL);
    if (!server || fuse_mount(server, folder) || write(mounted, "", 1) != 1)
        _exit(1);
    close(mounted);
    _exit(fuse_loop(server) ? 1 : 0);
}

/* Whether the image is mounted now. */
static bool mount_image(const char *folder)
{
    int mounted[2];
    char byte;
    if (pipe2(mounted, O_CLOEXEC))
        return false;
    if (in_background())
        close(mounted[0]), serve(folder, mounted[1]);
    close(mounted[1]);
    bool there = read(mounted[0], &byte, 1) == 1; /* the server's end closes when it fails */
    close(mounted[0]);
    return there;
}

static int remove_one(const char *path, const struct stat *stat, int kind, struct FTW *place)
{
    (void)stat, (void)kind, (void)place;
    return remove(path);
}

/* Takes the folder away once this process, the app by then, has ended. What still runs from a mount keeps what it has
 * open; the server ends after the last of them. */
static void tidy_up_after_me(const char *folder, bool is_mount)
{
    struct pollfd end = {.fd = (int)syscall(SYS_pidfd_open, getpid(), 0), .events = POLLIN};
    if (end.fd < 0 || !in_background())
        return;
    while (poll(&end, 1, -1) < 0)
        ;
    if (!is_mount)
        nftw(folder, remove_one, 16, FTW_DEPTH | FTW_PHYS);
    else if (umount2(folder, MNT_DETACH)) { /* only root may; others ask a program of root's */
        pid_t child = fork();
        if (child == 0)
            execlp("fusermount3", "fusermount3", "-u", "-q", "-z", "--", folder, NULL), _exit(1);
        waitpid(child, NULL, 0);
    }
    rmdir(folder);
    _exit(0);
}

/* ---- Unpacking ---- */

static bool unpack_file(sqfs_inode *inode, const char *path)
{
    static char buffer[1 << 20];
    int file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, inode->base.mode & 0777);
    bool good = file >= 0;
    for (uint64_t done = 0; good && done < inode->xtra.reg.file_size;) {
        sqfs_off_t got = sizeof buffer;
        good = !sqfs_read_range(&image, inode, (sqfs_off_t)done, &got, buffer) && got > 0 &&
               write(file, buffer, got) == got;
        done += good ? got : 0;
    }
    return file >= 0 && close(file) == 0 && good;
}

static bool unpack_link(sqfs_inode *inode, const char *path)
{
    char target[PATH_MAX];
    size_t size = sizeof target;
    return !sqfs_readlink(&image, inode, target, &size) && symlink(target, path) == 0;
}

static bool unpack(const char *folder)
{
    sqfs_traverse walk;
    sqfs_err failed = SQFS_OK;
    bool good = !sqfs_traverse_open(&walk, &image, sqfs_inode_root(&image));
    while (good && sqfs_traverse_next(&walk, &failed)) {
        if (walk.dir_end)
            continue;
        char path[PATH_MAX];
        sqfs_inode inode;
        if (snprintf(path, sizeof path, "%s/%s", folder, walk.path) >= (int)sizeof path ||
            sqfs_inode_get(&image, &inode, walk.entry.inode))
            return false;
        good = S_ISDIR(inode.base.mode)   ? mkdir(path, 0755) == 0
               : S_ISLNK(inode.base.mode) ? unpack_link(&inode, path)
                                          : unpack_file(&inode, path);
    }
    return good && !failed;
}

/* ---- The start ---- */

static void end(const char *sentence)
{
    fprintf(stderr, "%s\n", sentence);
    exit(127);
}

/* A new folder below TMPDIR or, without it, below `parent`. */
static void make_folder(char *folder, const char *parent)
{
    const char *wished = getenv("TMPDIR");
    snprintf(folder, PATH_MAX, "%s/.mount_llama32-XXXXXX", wished && *wished ? wished : parent);
    if (!mkdtemp(folder))
        end("The app could not make a folder for temporary files; see whether the disk is full.");
}

static void become(const char *folder, char **arguments)
{
    char path[PATH_MAX] = "";
    char program[PATH_MAX + 16];
    if (readlink(SELF, path, sizeof path - 1) > 0)
        setenv("APPIMAGE", path, 1);
    setenv("APPDIR", folder, 1);
    setenv("ARGV0", arguments[0], 1);
    if (getcwd(path, sizeof path))
        setenv("OWD", path, 1);
    snprintf(program, sizeof program, "%s/AppRun", folder);
    arguments[0] = program;
    execv(program, arguments);
    end("The app could not be started: its file may be damaged, so download it again.");
}

int main(int count, char **arguments)
{
    const char *option = count > 1 ? arguments[1] : "";
    char folder[PATH_MAX] = "squashfs-root";
    int file = open(SELF, O_RDONLY | O_CLOEXEC);
    size_t offset = offset_in(file);

    if (strcmp(option, "--appimage-offset") == 0)
        return printf("%zu\n", offset) < 0;
    if (sqfs_init(&image, file, offset) || !keep_more_blocks())
        end("This file is not whole, so the app could not be started; download it again.");
    if (strcmp(option, "--appimage-extract") == 0) {
        if (mkdir(folder, 0755) || !unpack(folder))
            end("The files could not be unpacked into “squashfs-root” here.");
        return 0;
    }
    make_folder(folder, "/tmp");
    bool mounted = !getenv("APPIMAGE_EXTRACT_AND_RUN") && mount_image(folder);
    if (!mounted) {
        rmdir(folder);
        make_folder(folder, "/var/tmp"); /* on the disk: /tmp may be memory */
        fprintf(stderr, "Unpacking the app for this start; with “fuse3” installed it is quicker.\n");
    }
    tidy_up_after_me(folder, mounted);
    if (!mounted && !unpack(folder))
        end("The app could not be unpacked; see whether there is room for it in /var/tmp.");
    become(folder, arguments);
}
