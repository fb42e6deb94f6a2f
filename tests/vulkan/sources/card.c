/* Loaded before Vulkan's loader: makes a card of Mesa's software device.

   Buffers that are destroyed stay: Mesa before 23 takes references to all buffers of a descriptor
   set, those that the shader does not use among them, which may be gone (README.md). Their memory
   goes, so little is lost.

   The file that LLAMA32_CARD names says how many megabytes of memory each card gives, at each
   allocation anew, so that it can become less meanwhile; LLAMA32_CARD_SAYS_MB what one tells of
   itself. Cards are counted in the order in which they are first used, and the file's last number
   is for all further ones. Without them nothing is changed. What does not fit is refused as a
   driver refuses it. */

#define _GNU_SOURCE
#include <dlfcn.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <vulkan/vulkan.h>

#define MOST 65536
#define CARDS 16

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static struct { VkDeviceMemory memory; VkDeviceSize size; int card; } held[MOST];
static struct { VkDevice device; VkDeviceSize taken; } cards[CARDS];
static VkDeviceSize taken;
static PFN_vkGetInstanceProcAddr next_instance;
static PFN_vkGetDeviceProcAddr next_device;
static PFN_vkAllocateMemory next_allocate;
static PFN_vkFreeMemory next_free;
static PFN_vkDestroyBuffer next_destroy;
static PFN_vkGetPhysicalDeviceMemoryProperties next_memory;
static PFN_vkGetPhysicalDeviceMemoryProperties2 next_memory2;

static VkDeviceSize limit(int card) {
    const char *name = getenv("LLAMA32_CARD");
    FILE *file = name ? fopen(name, "r") : NULL;
    unsigned long long megabytes = 0;
    int found = 0;
    while (file && found <= card && fscanf(file, "%llu", &megabytes) == 1) found++;
    if (file) fclose(file);
    return found > 0 ? megabytes * 1024 * 1024 : UINT64_MAX;
}

static int card_of(VkDevice device) {
    int card = 0;
    while (card < CARDS - 1 && cards[card].device && cards[card].device != device) card++;
    cards[card].device = device;
    return card;
}

static VkDeviceSize told(void) {
    const char *text = getenv("LLAMA32_CARD_SAYS_MB");
    return text ? strtoull(text, NULL, 10) * 1024 * 1024 : UINT64_MAX;
}

static VKAPI_ATTR VkResult VKAPI_CALL allocate(VkDevice device, const VkMemoryAllocateInfo *info,
                                               const VkAllocationCallbacks *callbacks,
                                               VkDeviceMemory *memory) {
    pthread_mutex_lock(&lock);
    VkResult result = VK_ERROR_OUT_OF_DEVICE_MEMORY;
    int card = card_of(device);
    if (cards[card].taken + info->allocationSize <= limit(card)) {
        result = next_allocate(device, info, callbacks, memory);
        for (int i = 0; result == VK_SUCCESS && i < MOST; i++) {
            if (held[i].memory == VK_NULL_HANDLE) {
                held[i].memory = *memory;
                held[i].size = info->allocationSize;
                held[i].card = card;
                cards[card].taken += info->allocationSize;
                taken += info->allocationSize;
                break;
            }
        }
    }
    pthread_mutex_unlock(&lock);
    return result;
}

static VKAPI_ATTR void VKAPI_CALL release(VkDevice device, VkDeviceMemory memory,
                                          const VkAllocationCallbacks *callbacks) {
    pthread_mutex_lock(&lock);
    for (int i = 0; memory != VK_NULL_HANDLE && i < MOST; i++) {
        if (held[i].memory == memory) {
            taken -= held[i].size;
            cards[held[i].card].taken -= held[i].size;
            held[i].memory = VK_NULL_HANDLE;
            break;
        }
    }
    pthread_mutex_unlock(&lock);
    next_free(device, memory, callbacks);
}

static void shrink(VkPhysicalDeviceMemoryProperties *memory) {
    for (uint32_t i = 0; i < memory->memoryHeapCount; i++)
        if (memory->memoryHeaps[i].size > told()) memory->memoryHeaps[i].size = told();
}

static VKAPI_ATTR void VKAPI_CALL memory_of(VkPhysicalDevice device,
                                            VkPhysicalDeviceMemoryProperties *memory) {
    next_memory(device, memory);
    shrink(memory);
}

static VKAPI_ATTR void VKAPI_CALL memory2_of(VkPhysicalDevice device,
                                             VkPhysicalDeviceMemoryProperties2 *memory) {
    next_memory2(device, memory);
    shrink(&memory->memoryProperties);
    for (VkBaseOutStructure *part = memory->pNext; part; part = part->pNext) {
        if (part->sType != VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_MEMORY_BUDGET_PROPERTIES_EXT) continue;
        VkPhysicalDeviceMemoryBudgetPropertiesEXT *budget = (void *)part;
        for (uint32_t i = 0; i < memory->memoryProperties.memoryHeapCount; i++) {
            budget->heapBudget[i] = told();
            budget->heapUsage[i] = taken < told() ? taken : told();
        }
    }
}

static VKAPI_ATTR void VKAPI_CALL keep(VkDevice device, VkBuffer buffer,
                                       const VkAllocationCallbacks *callbacks) {
    (void)device, (void)buffer, (void)callbacks;
}

static PFN_vkVoidFunction taken_over(const char *name, PFN_vkVoidFunction found) {
    struct { const char *name; void **next; void *own; } all[] = {
        {"vkAllocateMemory", (void **)&next_allocate, allocate},
        {"vkDestroyBuffer", (void **)&next_destroy, keep},
        {"vkFreeMemory", (void **)&next_free, release},
        {"vkGetPhysicalDeviceMemoryProperties", (void **)&next_memory, memory_of},
        {"vkGetPhysicalDeviceMemoryProperties2", (void **)&next_memory2, memory2_of},
    };
    for (size_t i = 0; found && i < sizeof all / sizeof *all; i++) {
        if (strcmp(name, all[i].name) == 0) {
            if (!*all[i].next) *all[i].next = (void *)found;
            return (PFN_vkVoidFunction)all[i].own;
        }
    }
    return found;
}

/* By its name: who loads Vulkan's loader may keep it to itself, where RTLD_NEXT does not look. */
static void *of_loader(const char *name) {
    static void *loader;
    if (!loader) loader = dlopen("libvulkan.so.1", RTLD_NOW | RTLD_LOCAL);
    return loader ? dlsym(loader, name) : NULL;
}

VKAPI_ATTR PFN_vkVoidFunction VKAPI_CALL vkGetDeviceProcAddr(VkDevice device, const char *name) {
    if (!next_device) next_device = (PFN_vkGetDeviceProcAddr)of_loader("vkGetDeviceProcAddr");
    return taken_over(name, next_device(device, name));
}

VKAPI_ATTR PFN_vkVoidFunction VKAPI_CALL vkGetInstanceProcAddr(VkInstance instance,
                                                               const char *name) {
    if (!next_instance)
        next_instance = (PFN_vkGetInstanceProcAddr)of_loader("vkGetInstanceProcAddr");
    if (strcmp(name, "vkGetDeviceProcAddr") == 0) return (PFN_vkVoidFunction)vkGetDeviceProcAddr;
    return taken_over(name, next_instance(instance, name));
}
