Feature: Files that are missing or malformed

  Rule: FIL-13 A missing file is refused

    @FIL-13.1
    Scenario Outline: <code>
      When `<code>`
      Then it fails with `INVALID_FILE`

      Examples:
        | case     | code                                               |
        | load     | np.load('a.npy')                                   |
        | map      | np.load('a.npy', mmap_mode='r+')                   |
        | memmap   | np.memmap('a', dtype=np.uint8, mode='r')           |
        | grow     | np.memmap('a', dtype=np.uint8, mode='r+', shape=3) |
        | fromfile | np.fromfile('a', dtype=np.uint8)                   |

  Rule: FIL-14 A file with a malformed header is refused

    @FIL-14.1 @needs:FIL-6
    Scenario Outline: <description>, mapped with <mode>
      Given `np.save('a.npy', np.array([1.0, 2.0], dtype=np.float32))`
      And `b = np.fromfile('a.npy', dtype=np.uint8)`
      And `b[<bytes>] = <values>`
      And `b.tofile('a.npy')`
      When `np.load('a.npy', mmap_mode=<mode>)`
      Then it fails with `INVALID_FILE`
      And `np.fromfile('a.npy', dtype=np.uint8)` is `b.tolist()`

      Examples:
        | case           | description                           | bytes | values               | mode |
        | magic          | Another first byte                    | 0     | 0                    | None |
        | magic-mapped   | Another first byte                    | 0     | 0                    | 'r'  |
        | version        | Version 9.0                           | 6     | 9                    | None |
        | length         | A header that is longer than the file | 9     | 3                    | None |
        | key            | A key that is not in the format       | 12    | 68                   | None |
        | brackets       | A bracket of another kind             | 10    | 91                   | None |
        | bool           | An integer for a bool                 | 44:49 | [48, 32, 32, 32, 32] | None |
        | int            | A shape that is no tuple              | 62    | 32                   | None |
        | float          | A size with a fraction                | 62    | 46                   | None |
        | negative       | A negative size                       | 60:65 | [40, 45, 50, 44, 41] | None |
        | text           | A text for a shape                    | 60:64 | [34, 50, 44, 34]     | None |
        | version-mapped | Version 9.0                           | 6     | 9                    | 'r+' |
        | bool-mapped    | An integer for a bool                 | 44:49 | [48, 32, 32, 32, 32] | 'c'  |

    @FIL-14.2 @needs:FIL-6
    Scenario Outline: A file of the first <size> bytes, mapped with <mode>
      Given `np.save('a.npy', np.array([1.0, 2.0], dtype=np.float32))`
      And `b = np.fromfile('a.npy', dtype=np.uint8)[:<size>]`
      And `b.tofile('a.npy')`
      When `np.load('a.npy', mmap_mode=<mode>)`
      Then it fails with `INVALID_FILE`
      And `np.fromfile('a.npy', dtype=np.uint8)` is `b.tolist()`

      Examples:
        | case      | size | mode |
        | 0         | 0    | None |
        | 5         | 5    | None |
        | 8         | 8    | None |
        | 50        | 50   | None |
        | 0-mapped  | 0    | 'r'  |
        | 50-mapped | 50   | 'r+' |

  Rule: FIL-15 A file that is shorter than its header says is refused

    @FIL-15.1 @needs:FIL-6
    Scenario Outline: <description>, mapped with <mode>
      Given `np.save('a.npy', np.array([1.0, 2.0], dtype=np.float32))`
      And `b = np.fromfile('a.npy', dtype=np.uint8)<part>`
      And `b[61] = <digit>`
      And `b.tofile('a.npy')`
      When `np.load('a.npy', mmap_mode=<mode>)`
      Then it fails with `INVALID_FILE`
      And `np.fromfile('a.npy', dtype=np.uint8)` is `b.tolist()`

      Examples:
        | case         | description                   | part   | digit | mode |
        | last         | One byte is missing           | [:-1]  | 50    | None |
        | all          | All elements are missing      | [:128] | 50    | None |
        | size         | The header says nine elements |        | 57    | None |
        | last-mapped  | One byte is missing           | [:-1]  | 50    | 'r'  |
        | size-mapped  | The header says nine elements |        | 57    | 'r'  |
        | size-private | The header says nine elements |        | 57    | 'c'  |

  Rule: FIL-16 A refused file keeps its length, also where it is mapped for writing

    @FIL-16.1 @needs:FIL-6 @deviates:NumPy
    Scenario Outline: <description>
      Given `np.save('a.npy', np.array([1.0, 2.0], dtype=np.float32))`
      And `b = np.fromfile('a.npy', dtype=np.uint8)<part>`
      And `b[61] = <digit>`
      And `b.tofile('a.npy')`
      When `np.load('a.npy', mmap_mode='r+')`
      Then it fails with `INVALID_FILE`
      And `np.fromfile('a.npy', dtype=np.uint8)` is `b.tolist()`

      Examples:
        | case | description                   | part  | digit |
        | last | One byte is missing           | [:-1] | 50    |
        | size | The header says nine elements |       | 57    |

  Rule: FIL-17 Pickled objects are refused

    @FIL-17.1 @needs:FIL-6
    Scenario Outline: A pickle, mapped with <mode>
      Given `b = np.array([128, 4, 75, 1, 46], dtype=np.uint8)`
      And `b.tofile('a.npy')`
      When `np.load('a.npy', mmap_mode=<mode>)`
      Then it fails with `INVALID_FILE`
      And `np.fromfile('a.npy', dtype=np.uint8)` is `b.tolist()`

      Examples:
        | case | mode |
        | none | None |
        | r    | 'r'  |

    @FIL-17.2 @needs:FIL-6
    Scenario Outline: An array of objects, mapped with <mode>
      Given `np.save('a.npy', np.array([1.0, 2.0], dtype=np.float32))`
      And `b = np.fromfile('a.npy', dtype=np.uint8)`
      And `b[21:24] = [124, 79, 56]`
      And `b.tofile('a.npy')`
      When `np.load('a.npy', mmap_mode=<mode>)`
      Then it fails with `INVALID_FILE`
      And `np.fromfile('a.npy', dtype=np.uint8)` is `b.tolist()`

      Examples:
        | case | mode |
        | none | None |
        | r    | 'r'  |
        | r+   | 'r+' |

  Rule: FIL-18 A header with a shape of more bytes than memory can have is refused

    @FIL-18.1 @needs:FIL-6
    Scenario Outline: Mapped with <mode>
      Given `np.save('a.npy', np.array([1.0, 2.0], dtype=np.float32))`
      And `b = np.fromfile('a.npy', dtype=np.uint8)`
      And `b[60:84] = [40, 52, 54, 49, 49, 54, 56, 54, 48, 49, 56, 52, 50, 55, 51, 56, 55, 57, 48, 52, 44, 41, 44, 125]`
      And `b.tofile('a.npy')`
      When `np.load('a.npy', mmap_mode=<mode>)`
      Then it fails with `INVALID_MEMORY`
      And `np.fromfile('a.npy', dtype=np.uint8)` is `b.tolist()`

      Examples:
        | case | mode |
        | none | None |
        | r    | 'r'  |
        | r+   | 'r+' |

  Rule: FIL-19 np.memmap refuses a file that is too short

    @FIL-19.1 @needs:FIL-6
    Scenario Outline: <description>
      Given `b = np.array([1, 2, 3, 4, 5], dtype=np.uint8)`
      And `b.tofile('a')`
      When `np.memmap('a', <arguments>)`
      Then it fails with `INVALID_FILE`
      And `np.fromfile('a', dtype=np.uint8)` is `b.tolist()`

      Examples:
        | case    | description                       | arguments                              |
        | r       | A shape of more bytes             | dtype=np.uint8, mode='r', shape=(6,)   |
        | c       | A shape of more bytes, for a copy | dtype=np.uint8, mode='c', shape=(2, 3) |
        | part    | No whole number of elements       | dtype=np.int16, mode='r'               |
        | part-r+ | No whole number, for writing      | dtype=np.int32, mode='r+', offset=4    |
